package org.tomtoolkit.targets.own;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.FieldType;
import org.tomtoolkit.targets.extras.ExtraValue;

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

    /** Conditions of a query string, one for each contribution that it mentions. */
    public List<Part> read(Map<String, List<String>> query, FieldErrors errors) {
        List<Part> parts = new ArrayList<>();
        for (OwnSet set : columns.sets()) {
            List<String> hql = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            set.fields().forEach(field -> read(field, query, hql, values, errors));
            if (!hql.isEmpty()) {
                parts.add(new Part(
                        "t.id in (select e." + set.id() + " from " + set.entity() + " e where "
                                + String.join(" and ", hql) + ")",
                        values));
            }
        }
        return parts;
    }

    private static void read(
            Field field, Map<String, List<String>> query, List<String> hql, List<Object> values, FieldErrors errors) {
        String name = field.name();
        String attribute = "e." + OwnSet.attribute(name);
        switch (field.type()) {
            case DECIMAL, INTEGER -> {
                number(field, "_min", attribute + " >= ?", query, hql, values, errors);
                number(field, "_max", attribute + " <= ?", query, hql, values, errors);
            }
            case DATETIME -> {
                time(name, "_after", attribute + " >= ?", query, hql, values, errors);
                time(name, "_before", attribute + " <= ?", query, hql, values, errors);
            }
            case BOOLEAN -> {
                Boolean truth = ExtraValue.of(text(name, query)).truth();
                add(attribute + " = ?", truth, hql, values);
            }
            case CHOICE -> add(attribute + " = ?", text(name, query), hql, values);
            default -> {
                String part = text(name, query).toLowerCase(Locale.ROOT);
                String pattern = part.replace("!", "!!").replace("%", "!%").replace("_", "!_");
                add(
                        "lower(" + attribute + ") like ? escape '!'",
                        part.isEmpty() ? "" : "%" + pattern + "%",
                        hql,
                        values);
            }
        }
    }

    private static void number(
            Field field,
            String end,
            String condition,
            Map<String, List<String>> query,
            List<String> hql,
            List<Object> values,
            FieldErrors errors) {
        String text = text(field.name() + end, query);
        Double number = text.isEmpty() ? null : ExtraValue.of(text).number();
        if (!text.isEmpty() && number == null) {
            errors.add(field.name(), "Enter a number.");
        } else if (number != null) {
            boolean whole = field.type() == FieldType.INTEGER;
            double limit = end.equals("_min") ? Math.ceil(number) : Math.floor(number);
            add(condition, whole ? (Object) (long) limit : number, hql, values);
        }
    }

    private static void time(
            String name,
            String end,
            String condition,
            Map<String, List<String>> query,
            List<String> hql,
            List<Object> values,
            FieldErrors errors) {
        String text = text(name + end, query);
        Object time = text.isEmpty() ? null : ExtraValue.of(text).time();
        if (!text.isEmpty() && time == null) {
            errors.add(name, "Enter a valid date/time, e.g. 2026-11-20 04:00.");
        }
        add(condition, time, hql, values);
    }

    private static void add(String condition, Object value, List<String> hql, List<Object> values) {
        if (value != null && !value.equals("")) {
            hql.add(condition);
            values.add(value);
        }
    }

    private static String text(String name, Map<String, List<String>> query) {
        List<String> all = query.getOrDefault(name, List.of());
        return all.isEmpty() || all.get(0) == null
                ? ""
                : all.get(0).replace("\0", "").strip();
    }
}
