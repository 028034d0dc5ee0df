package org.tomtoolkit.targets.own;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.targets.spi.TargetColumns;

/**
 * The columns that the application adds to targets, all together: their fields, how values are read, and their rows. Says
 * nothing about who may see them: ask for targets the viewer may view.
 *
 * @since 1.0
 */
@ApplicationScoped
public class OwnColumns {

    private final List<OwnSet> sets = new ArrayList<>();
    private final Map<String, Field> fields = new LinkedHashMap<>();

    OwnColumns(@All List<TargetColumns> contributions, EntityManager entities) {
        for (TargetColumns each : contributions) {
            sets.add(new OwnSet(each, entities));
            for (Field field : each.fields()) {
                OwnFields.check(field, each);
                if (fields.put(field.name(), field) != null) {
                    throw new IllegalStateException("Two columns of targets are called " + field.name());
                }
            }
        }
    }

    /** Whether this application adds none. */
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** All fields, in order. */
    public List<Field> fields() {
        return List.copyOf(fields.values());
    }

    public Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** What was contributed, in order. */
    public List<TargetColumns> contributions() {
        return sets.stream().map(OwnSet::columns).toList();
    }

    List<OwnSet> sets() {
        return sets;
    }

    /** Values of several targets by target id and field name, one query for each contribution; null ones are left out. */
    public Map<Long, Map<String, Object>> values(Collection<Long> targetIds) {
        Map<Long, Map<String, Object>> found = new LinkedHashMap<>();
        if (!targetIds.isEmpty()) {
            sets.forEach(set -> set.values(targetIds)
                    .forEach((id, values) -> found.computeIfAbsent(id, any -> new LinkedHashMap<>())
                            .putAll(values)));
        }
        return found;
    }

    /** Values of one target by field name; null ones are left out. */
    public Map<String, Object> values(long targetId) {
        return values(List.of(targetId)).getOrDefault(targetId, Map.of());
    }

    /**
     * Reads the fields that a draft mentions.
     *
     * @param draft values or texts by field name; others are passed over
     * @param isNew whether fields that must have a value are missed when the draft does not mention them
     * @return typed values of the fields it mentions, null for emptied ones
     */
    public Map<String, Object> read(Map<String, Object> draft, boolean isNew, FieldErrors errors) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            if (draft.containsKey(name)) {
                values.put(name, OwnFields.read(field, draft.get(name), errors));
            } else if (isNew && field.isRequired()) {
                errors.add(name, OwnFields.REQUIRED);
            } else if (isNew && field.initial() != null) {
                values.put(name, OwnFields.read(field, field.initial(), errors));
            }
        });
        return values;
    }

    /** Writes values by target id and field name; fields that are not named stay. Inside a transaction. */
    public void save(Map<Long, Map<String, Object>> values) {
        for (OwnSet set : sets) {
            Map<Long, Map<String, Object>> mine = new LinkedHashMap<>();
            values.forEach((id, all) -> {
                Map<String, Object> some = new LinkedHashMap<>(all);
                some.keySet().removeIf(name -> !set.has(name));
                if (!some.isEmpty()) {
                    mine.put(id, some);
                }
            });
            if (!mine.isEmpty()) {
                set.save(mine);
            }
        }
    }

    /** A value as pages show it, with its unit; {@code ""} for null. */
    public static String shown(Field field, Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        String text = field.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(text(value));
        return value == null || field.unit() == null || value instanceof Instant ? text : text + " " + field.unit();
    }

    /** A value as files have it, which {@link #read} reads back; {@code ""} for null. */
    public static String text(Object value) {
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).toString();
        }
        return value == null ? "" : value instanceof Instant time ? time.toString() : String.valueOf(value);
    }
}
