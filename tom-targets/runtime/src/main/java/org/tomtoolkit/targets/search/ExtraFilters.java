package org.tomtoolkit.targets.search;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.tomtoolkit.targets.extras.FilterInput;
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
        List<String> names = parameters(key, field.type());
        switch (field.type()) {
            case NUMBER -> {
                fields.add(Field.text(names.get(0)).label(label + " from"));
                fields.add(Field.text(names.get(1)).label(label + " to"));
            }
            case DATETIME -> {
                fields.add(Field.text(names.get(0))
                        .label(label + " after")
                        .placeholder("2026-11-20 04:00")
                        .waitsForEnter());
                fields.add(Field.text(names.get(1)).label(label + " before").waitsForEnter());
            }
            case BOOLEAN -> fields.add(Field.choice(names.get(0)).label(label).choices(YES_NO));
            case STRING -> fields.add(Field.text(names.get(0)).label(label));
        }
    }

    /** Names of the filters on a declared extra field. */
    static List<String> parameters(String key, TargetsConfig.ExtraType type) {
        return switch (type) {
            case NUMBER -> List.of(key + "_min", key + "_max");
            case DATETIME -> List.of(key + "_after", key + "_before");
            case BOOLEAN, STRING -> List.of(key);
        };
    }

    @Override
    public List<TargetCondition> read(Map<String, List<String>> query, Viewer viewer, FieldErrors errors) {
        List<TargetCondition> found = new ArrayList<>();
        FilterInput input = new FilterInput(query, errors);
        String key = input.text("key");
        String value = input.text("value");
        if (!key.isEmpty() || !value.isEmpty()) {
            found.add(extra(TargetCondition.of("1 = 1")
                    .andIf("e.key = ?", key.isEmpty() ? null : key)
                    .andIf("e.value = ?", value.isEmpty() ? null : value)));
        }
        config.extraFields().forEach((name, field) -> {
            TargetCondition on = TargetCondition.of("e.key = ?", name);
            TargetCondition asked =
                    switch (field.type()) {
                        case NUMBER -> within(on, "e.number", input.numbers(name));
                        case DATETIME -> within(on, "e.time", input.times(name));
                        case BOOLEAN -> on.andIf("e.truth = ?", input.truth(name));
                        case STRING -> part(on, input.text(name));
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

    private static TargetCondition within(TargetCondition on, String value, FilterInput.Range<?> range) {
        return on.andIf(value + " >= ?", range.from()).andIf(value + " <= ?", range.to());
    }

    private static TargetCondition part(TargetCondition on, String part) {
        return part.isEmpty()
                ? on
                : on.andIf("lower(e.value) like ? escape '!'", Condition.anywhere(part.toLowerCase(Locale.ROOT)));
    }
}
