package org.tomtoolkit.targets.extras;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.query.OneOf;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.bulk.RowInsert;
import org.tomtoolkit.targets.bulk.RowLookup;

/**
 * The extras of targets in the database. Says nothing about who may see them: ask for targets the viewer may view.
 *
 * @since 1.0
 */
@ApplicationScoped
public class TargetExtras {

    private final EntityManager entities;
    private final TargetsConfig config;

    TargetExtras(EntityManager entities, TargetsConfig config) {
        this.entities = entities;
        this.config = config;
    }

    /** What a new target has that is given nothing else: the declared extra fields with a default. */
    public Map<String, String> defaults() {
        Map<String, String> defaults = new LinkedHashMap<>();
        config.extraFields().forEach((key, field) -> field.defaultValue().ifPresent(value -> defaults.put(key, value)));
        return defaults;
    }

    public List<TargetExtra> of(long targetId) {
        return of(List.of(targetId)).getOrDefault(targetId, List.of());
    }

    /** Extras of several targets by target id, in one query. */
    public Map<Long, List<TargetExtra>> of(Collection<Long> targetIds) {
        Map<Long, List<TargetExtra>> found = new LinkedHashMap<>();
        if (targetIds.isEmpty()) {
            return found;
        }
        managed(targetIds).forEach(extra -> {
            // Detached, or a later change would not show in what this request still reads.
            entities.detach(extra);
            found.computeIfAbsent(extra.getTargetId(), id -> new ArrayList<>()).add(extra);
        });
        return found;
    }

    /** Only keys and texts of the extras of many targets, by target id in the order they were added. */
    public Map<Long, Map<String, String>> texts(Collection<Long> targetIds) {
        Map<Long, Map<String, String>> found = new HashMap<>();
        new RowLookup(
                        entities,
                        "select e.target_id, e.extra_key, e.text_value from tom_target_extra e where e.target_id")
                .orderBy("e.id")
                .each(
                        targetIds,
                        row -> found.computeIfAbsent(row.getLong(1), id -> new LinkedHashMap<>())
                                .put(row.getString(2), row.getString(3) == null ? "" : row.getString(3)));
        return found;
    }

    public Optional<TargetExtra> find(long id) {
        Optional<TargetExtra> found = Optional.ofNullable(entities.find(TargetExtra.class, id));
        found.ifPresent(entities::detach);
        return found;
    }

    private List<TargetExtra> managed(Collection<Long> targetIds) {
        OneOf these = OneOf.of("e.targetId", "ids", targetIds);
        return these.in(entities.createQuery(
                        "from TargetExtra e where " + these.hql() + " order by e.id", TargetExtra.class))
                .getResultList();
    }

    /** Notes what is wrong, at {@code extras.0.key} or {@code extras.0.value}; the number counts from 0. */
    public void check(Map<String, String> extras, FieldErrors errors) {
        int index = 0;
        for (Map.Entry<String, String> extra : extras.entrySet()) {
            String at = "extras." + index++;
            if (extra.getKey().isBlank()) {
                errors.add(at + ".key", "This field is required.");
            } else if (extra.getKey().length() > TargetExtra.MAX_KEY) {
                errors.add(at + ".key", "At most " + TargetExtra.MAX_KEY + " characters.");
            }
            if (extra.getValue().length() > TargetExtra.MAX_VALUE) {
                errors.add(at + ".value", "At most " + TargetExtra.MAX_VALUE + " characters.");
            } else {
                problem(extra.getKey(), extra.getValue()).ifPresent(text -> errors.add(at + ".value", text));
            }
        }
    }

    /** Why a value does not fit what is declared for its key. */
    public Optional<String> problem(String key, String value) {
        TargetsConfig.ExtraField declared = config.extraFields().get(key);
        if (declared == null || value.isBlank()) {
            return Optional.empty();
        }
        ExtraValue typed = ExtraValue.of(value);
        return switch (declared.type()) {
            case NUMBER -> typed.number() == null ? Optional.of("Enter a number for “" + key + "”.") : Optional.empty();
            case BOOLEAN ->
                typed.truth() == null ? Optional.of("Enter true or false for “" + key + "”.") : Optional.empty();
            case DATETIME ->
                typed.time() == null
                        ? Optional.of("Enter a date or time for “" + key + "”, e.g. 2026-11-20 04:00.")
                        : Optional.empty();
            case STRING -> Optional.empty();
        };
    }

    /** Gives new targets their extras, by target id. Inside a transaction. */
    public void add(Map<Long, Map<String, String>> extras) {
        List<Object[]> rows = new ArrayList<>();
        extras.forEach((targetId, map) -> map.forEach((key, value) -> {
            ExtraValue typed = ExtraValue.of(value);
            rows.add(new Object[] {targetId, key, value, typed.number(), typed.truth(), typed.time()});
        }));
        new RowInsert(entities, TargetExtra.class, List.of("targetId", "key", "value", "number", "truth", "time"))
                .insert(rows);
    }

    /** Makes these the extras of a target; keys that stay keep their ids. Inside a transaction. */
    public void replace(long targetId, Map<String, String> extras) {
        Map<String, String> added = new LinkedHashMap<>(extras);
        Map<String, TargetExtra> present = new HashMap<>();
        managed(List.of(targetId)).forEach(extra -> present.put(extra.getKey(), extra));
        present.forEach((key, extra) -> {
            if (added.containsKey(key)) {
                extra.setValue(added.remove(key));
            } else {
                entities.remove(extra);
            }
        });
        entities.flush();
        add(Map.of(targetId, added));
    }
}
