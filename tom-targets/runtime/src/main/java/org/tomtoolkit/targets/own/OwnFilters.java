package org.tomtoolkit.targets.own;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.FieldType;
import org.tomtoolkit.targets.extras.FilterInput;

/**
 * Filters on the columns of the application, under the same parameters as those on declared extras: {@code x_min} and
 * {@code x_max}, {@code x_after} and {@code x_before}, or {@code x} alone.
 */
@ApplicationScoped
public class OwnFilters {

    private static final List<Choice> YES_NO = List.of(new Choice("true", "Yes"), new Choice("false", "No"));

    /**
     * A condition on targets {@code t}.
     *
     * @param hql with {@code ?} for each value
     */
    public record Part(String hql, List<Object> values) {}

    private final OwnColumns columns;

    OwnFilters(OwnColumns columns) {
        this.columns = columns;
    }

    /** What the form of filters asks. */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (Field field : columns.fields()) {
            String label = field.label();
            switch (field.type()) {
                case DECIMAL, INTEGER -> {
                    fields.add(Field.text(field.name() + "_min").label(label + " from"));
                    fields.add(Field.text(field.name() + "_max").label(label + " to"));
                }
                case DATETIME -> {
                    fields.add(Field.text(field.name() + "_after")
                            .label(label + " after")
                            .waitsForEnter());
                    fields.add(Field.text(field.name() + "_before")
                            .label(label + " before")
                            .waitsForEnter());
                }
                case BOOLEAN ->
                    fields.add(Field.choice(field.name()).label(label).choices(YES_NO));
                case CHOICE ->
                    fields.add(Field.choice(field.name()).label(label).choices(field.choices()));
                default -> fields.add(Field.text(field.name()).label(label));
            }
        }
        return fields;
    }

    /** Conditions of a query string, one for each contribution that it mentions; errors stand at the parameters. */
    public List<Part> read(Map<String, List<String>> query, FieldErrors errors) {
        FilterInput input = new FilterInput(query, errors);
        List<Part> parts = new ArrayList<>();
        for (OwnSet set : columns.sets()) {
            Asked asked = new Asked();
            set.fields().forEach(field -> read(field, input, asked));
            if (!asked.hql.isEmpty()) {
                parts.add(new Part(
                        "t.id in (select e." + set.id() + " from " + set.entity() + " e where "
                                + String.join(" and ", asked.hql) + ")",
                        asked.values));
            }
        }
        return parts;
    }

    /** What is asked of one entity. */
    private static final class Asked {
        private final List<String> hql = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void add(String condition, Object value) {
            if (value != null) {
                hql.add(condition);
                values.add(value);
            }
        }
    }

    private static void read(Field field, FilterInput input, Asked asked) {
        String name = field.name();
        String attribute = "e." + OwnSet.attribute(name);
        switch (field.type()) {
            case DECIMAL, INTEGER -> {
                FilterInput.Range<Double> range = input.numbers(name);
                boolean whole = field.type() == FieldType.INTEGER;
                asked.add(attribute + " >= ?", whole ? whole(range.from(), RoundingMode.CEILING) : range.from());
                asked.add(attribute + " <= ?", whole ? whole(range.to(), RoundingMode.FLOOR) : range.to());
            }
            case DATETIME -> {
                FilterInput.Range<Instant> range = input.times(name);
                asked.add(attribute + " >= ?", range.from());
                asked.add(attribute + " <= ?", range.to());
            }
            case BOOLEAN -> asked.add(attribute + " = ?", input.truth(name));
            case CHOICE ->
                asked.add(
                        attribute + " = ?",
                        input.choice(
                                name,
                                field.choices().stream().map(Choice::value).toList()));
            default -> {
                String part = input.text(name).toLowerCase(Locale.ROOT);
                String pattern = part.replace("!", "!!").replace("%", "!%").replace("_", "!_");
                asked.add("lower(" + attribute + ") like ? escape '!'", part.isEmpty() ? null : "%" + pattern + "%");
            }
        }
    }

    /** Into the range; a limit that no whole number reaches is the last of them. */
    private static Object whole(Double limit, RoundingMode into) {
        return limit == null
                ? null
                : (Object) (long) (into == RoundingMode.CEILING ? Math.ceil(limit) : Math.floor(limit));
    }
}
