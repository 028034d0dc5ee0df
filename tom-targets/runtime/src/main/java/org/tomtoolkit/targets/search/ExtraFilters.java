package org.tomtoolkit.targets.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.TargetsConfig.ExtraField;
import org.tomtoolkit.targets.spi.TargetCondition;
import org.tomtoolkit.targets.spi.TargetFilterContribution;

/** By declared extra fields, each by its type, and by the key and value of any one extra. */
@ApplicationScoped
class ExtraFilters implements TargetFilterContribution {

    private static final List<Choice> YES_NO = List.of(new Choice("true", "Yes"), new Choice("false", "No"));

    private final TargetsConfig config;

    ExtraFilters(TargetsConfig config) {
        this.config = config;
    }

    @Override
    public List<Field> fields(Viewer viewer) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("key").label("Tag").placeholder("Key"));
        fields.add(Field.text("value").label("Value of the tag").placeholder("Exact value"));
        config.extraFields().forEach((key, field) -> fields(key, field, fields));
        return fields;
    }

    private static void fields(String key, ExtraField field, List<Field> fields) {
        String label = key.replace('_', ' ');
        switch (field.type()) {
            case NUMBER -> {
                fields.add(Field.text(key + "_min").label(label + " from"));
                fields.add(Field.text(key + "_max").label(label + " to"));
            }
            case DATETIME -> {
                fields.add(Field.text(key + "_after")
                        .label(label + " after")
                        .placeholder("2026-11-20 04:00")
                        .waitsForEnter());
                fields.add(Field.text(key + "_before").label(label + " before").waitsForEnter());
            }
            case BOOLEAN -> fields.add(Field.choice(key).label(label).choices(YES_NO));
            case STRING -> fields.add(Field.text(key).label(label));
        }
    }

    @Override
    public List<TargetCondition> read(Map<String, List<String>> query, Viewer viewer, FieldErrors errors) {
        List<TargetCondition> found = new ArrayList<>();
        String key = TargetFilterContribution.text("key", query);
        String value = TargetFilterContribution.text("value", query);
        if (!key.isEmpty() || !value.isEmpty()) {
            found.add(extra(TargetCondition.of("1 = 1")
                    .andIf("e.key = ?", key.isEmpty() ? null : key)
                    .andIf("e.value = ?", value.isEmpty() ? null : value)));
        }
        config.extraFields().forEach((name, field) -> {
            TargetCondition on = TargetCondition.of("e.key = ?", name);
            TargetCondition asked =
                    switch (field.type()) {
                        case NUMBER -> numbers(on, name, query, errors);
                        case DATETIME -> times(on, name, query, errors);
                        case BOOLEAN -> on.andIf("e.truth = ?", truth(name, query, errors));
                        case STRING -> part(on, TargetFilterContribution.text(name, query));
                    };
            if (asked.values().size() > 1) {
                found.add(extra(asked));
            }
        });
        return found;
    }

    /** Each condition on one and the same extra. */
    private static TargetCondition extra(TargetCondition where) {
        return new TargetCondition(
                "t.id in (select e.targetId from TargetExtra e where " + where.hql() + ")", where.values());
    }

    private static TargetCondition numbers(
            TargetCondition on, String key, Map<String, List<String>> query, FieldErrors errors) {
        Double min = ExtraInput.number(key + "_min", query, errors);
        Double max = ExtraInput.number(key + "_max", query, errors);
        if (min != null && max != null && min > max) {
            errors.add(key + "_max", "This is less than where the range begins.");
        }
        return on.andIf("e.number >= ?", min).andIf("e.number <= ?", max);
    }

    private static TargetCondition times(
            TargetCondition on, String key, Map<String, List<String>> query, FieldErrors errors) {
        Instant after = ExtraInput.time(key + "_after", query, errors);
        Instant before = ExtraInput.time(key + "_before", query, errors);
        if (after != null && before != null && after.isAfter(before)) {
            errors.add(key + "_before", "This is before the range begins.");
        }
        return on.andIf("e.time >= ?", after).andIf("e.time <= ?", before);
    }

    private static Boolean truth(String key, Map<String, List<String>> query, FieldErrors errors) {
        String text = TargetFilterContribution.text(key, query).toLowerCase(Locale.ROOT);
        return switch (text) {
            case "true", "2", "yes" -> Boolean.TRUE;
            case "false", "3", "no" -> Boolean.FALSE;
            case "", "unknown", "1" -> null;
            default -> {
                errors.add(key, "Select a valid choice: true or false.");
                yield null;
            }
        };
    }

    private static TargetCondition part(TargetCondition on, String part) {
        return part.isEmpty()
                ? on
                : on.andIf("lower(e.value) like ? escape '!'", Condition.anywhere(part.toLowerCase(Locale.ROOT)));
    }
}
