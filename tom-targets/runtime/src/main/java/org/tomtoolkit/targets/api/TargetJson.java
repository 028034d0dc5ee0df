package org.tomtoolkit.targets.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import org.tomtoolkit.targets.bulk.RowLookup;
import org.tomtoolkit.targets.extras.TargetExtra;
import org.tomtoolkit.targets.names.TargetName;
import org.tomtoolkit.targets.own.OwnColumns;

/** Targets as JSON: three queries for a page, however many targets there are on it. */
@ApplicationScoped
public class TargetJson {

    private final EntityManager entities;
    private final OwnColumns own;
    private final RowLookup names;
    private final RowLookup extras;

    TargetJson(EntityManager entities, OwnColumns own) {
        this.entities = entities;
        this.own = own;
        names = new RowLookup(entities, "select n.target_id, n.id, n.name from tom_target_name n where n.target_id")
                .orderBy("n.id");
        extras = new RowLookup(
                        entities,
                        "select e.target_id, e.id, e.extra_key, e.text_value from tom_target_extra e where e.target_id")
                .orderBy("e.id");
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

    /** Aliases by target. */
    private Map<Long, List<Named>> names(List<Long> targetIds) {
        Map<Long, List<Named>> found = new HashMap<>();
        names.each(
                targetIds,
                row -> found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>(2))
                        .add(new Named(row.getLong(2), row.getString(3))));
        return found;
    }

    private Map<Long, List<Map<String, Object>>> extras(List<Long> targetIds) {
        Map<Long, List<Map<String, Object>>> found = new HashMap<>();
        extras.each(
                targetIds,
                row -> found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>(2))
                        .add(extra(row.getLong(2), row.getString(3), row.getString(4))));
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
