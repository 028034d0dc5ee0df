package org.tomtoolkit.targets.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tomtoolkit.core.permission.SubjectKind;
import org.tomtoolkit.core.query.OneOf;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.extras.TargetExtra;
import org.tomtoolkit.targets.names.TargetName;
import org.tomtoolkit.targets.own.OwnColumns;

/** Targets as JSON: three queries for a page, however many targets there are on it. */
@ApplicationScoped
public class TargetJson {

    private final EntityManager entities;
    private final OwnColumns own;

    TargetJson(EntityManager entities, OwnColumns own) {
        this.entities = entities;
        this.own = own;
    }

    /** A group or list as the API names it. */
    public record Named(Long id, String name) {}

    /** One target. */
    public Map<String, Object> of(Target target) {
        return of(List.of(target)).get(0);
    }

    /** Several targets, in their order. */
    public List<Map<String, Object>> of(List<Target> targets) {
        List<Long> ids = targets.stream().map(Target::getId).toList();
        Map<Long, List<Named>> allNames = names(ids);
        Map<Long, List<Map<String, Object>>> allExtras = extras(ids);
        Map<Long, List<Named>> groups = groups(targets);
        Map<Long, Map<String, Object>> ownValues = own.isEmpty() ? Map.of() : own.values(ids);
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Target target : targets) {
            Map<String, Object> object = object(
                    target,
                    allNames.getOrDefault(target.getId(), List.of()),
                    allExtras.getOrDefault(target.getId(), List.of()));
            Map<String, Object> mine = ownValues.getOrDefault(target.getId(), Map.of());
            own.fields().forEach(field -> object.put(field.name(), mine.get(field.name())));
            object.put("groups", groups.getOrDefault(target.getAccessListId(), List.of()));
            objects.add(object);
        }
        return objects;
    }

    private static Map<String, Object> object(Target target, List<Named> names, List<Map<String, Object>> extras) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", target.getId());
        json.put("targetextra_set", extras);
        json.put("aliases", names);
        json.put("name", target.getName());
        json.put("type", target.getType().name());
        json.put("created", target.getCreated());
        json.put("modified", target.getModified());
        json.put("permissions", target.getVisibility().name());
        for (TargetField field : TargetField.values()) {
            if (field == TargetField.EPOCH_OF_ELEMENTS) {
                json.put(
                        "scheme",
                        target.getScheme() == null ? "" : target.getScheme().name());
            }
            json.put(field.wireName(), field.get(target));
        }
        return json;
    }

    static Map<String, Object> of(TargetExtra extra) {
        return extra(extra.getId(), extra.getKey(), extra.getValue());
    }

    private static Map<String, Object> extra(Object id, Object key, Object value) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("key", key);
        json.put("value", value == null ? "" : value);
        return json;
    }

    static Named of(TargetName name) {
        return new Named(name.getId(), name.getName());
    }

    /** Aliases by target; not whole entities, whose times nobody asks for here. */
    private Map<Long, List<Named>> names(List<Long> targetIds) {
        Map<Long, List<Named>> found = new LinkedHashMap<>();
        if (targetIds.isEmpty()) {
            return found;
        }
        OneOf these = OneOf.of("n.targetId", "ids", targetIds);
        these.in(entities.createQuery(
                        "select n.targetId, n.id, n.name from TargetName n where " + these.hql() + " order by n.id",
                        Object[].class))
                .getResultList()
                .forEach(row -> found.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add(new Named((Long) row[1], (String) row[2])));
        return found;
    }

    private Map<Long, List<Map<String, Object>>> extras(List<Long> targetIds) {
        Map<Long, List<Map<String, Object>>> found = new LinkedHashMap<>();
        if (!targetIds.isEmpty()) {
            OneOf these = OneOf.of("e.targetId", "ids", targetIds);
            these.in(entities.createQuery(
                            "select e.targetId, e.id, e.key, e.value from TargetExtra e where " + these.hql()
                                    + " order by e.id",
                            Object[].class))
                    .getResultList()
                    .forEach(row -> found.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                            .add(extra(row[1], row[2], row[3])));
        }
        return found;
    }

    /** Groups that hold any grant, by access list. */
    private Map<Long, List<Named>> groups(Collection<Target> targets) {
        Set<Long> lists = new HashSet<>();
        targets.stream().map(Target::getAccessListId).filter(Objects::nonNull).forEach(lists::add);
        Map<Long, List<Named>> found = new LinkedHashMap<>();
        if (lists.isEmpty()) {
            return found;
        }
        OneOf these = OneOf.of("e.accessListId", "lists", lists);
        these.in(entities.createQuery(
                        "select distinct e.accessListId, g.id, g.name from AccessEntry e join AccountGroup g on g.id ="
                                + " e.subjectId where " + these.hql() + " and e.subjectKind = :kind order by g.id",
                        Object[].class))
                .setParameter("kind", SubjectKind.GROUP)
                .getResultList()
                .forEach(row -> found.computeIfAbsent((Long) row[0], list -> new ArrayList<>())
                        .add(new Named((Long) row[1], (String) row[2])));
        return found;
    }
}
