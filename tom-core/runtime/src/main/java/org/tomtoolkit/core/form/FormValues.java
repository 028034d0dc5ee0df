package org.tomtoolkit.core.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The typed values of a form. A field that was left empty has no value: getters answer null, lists are empty, booleans
 * false.
 *
 * @since 1.0
 */
public final class FormValues {

    private final Map<String, Object> values;

    public FormValues(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public Object get(String name) {
        return values.get(name);
    }

    public String text(String name) {
        return (String) values.get(name);
    }

    /** Text, {@code ""} when empty. */
    public String textOrEmpty(String name) {
        return (String) values.getOrDefault(name, "");
    }

    public Double decimal(String name) {
        Object value = values.get(name);
        return value instanceof Long whole ? Double.valueOf(whole) : (Double) value;
    }

    public Long integer(String name) {
        return (Long) values.get(name);
    }

    public boolean bool(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    @SuppressWarnings("unchecked")
    public List<String> list(String name) {
        return (List<String>) values.getOrDefault(name, List.of());
    }

    /** Values of repeated blocks, empty when there are none. */
    @SuppressWarnings("unchecked")
    public List<FormValues> blocks(String name) {
        return (List<FormValues>) values.getOrDefault(name, List.of());
    }

    /** Files, empty when none were chosen. */
    @SuppressWarnings("unchecked")
    public List<FormFile> files(String name) {
        return (List<FormFile>) values.getOrDefault(name, List.of());
    }

    public Instant instant(String name) {
        return (Instant) values.get(name);
    }

    public LocalDate date(String name) {
        return (LocalDate) values.get(name);
    }

    /** All values that are set, by field name, in the order of the form. */
    public Map<String, Object> asMap() {
        return values;
    }

    /** The values with instants and dates as ISO text, without files: what is stored as JSON and given back to {@link Form#bindJson}. */
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (!isFiles(value)) {
                json.put(name, toJson(value));
            }
        });
        return json;
    }

    private static Object toJson(Object value) {
        if (value instanceof List<?> several && !several.isEmpty() && several.get(0) instanceof FormValues) {
            return several.stream().map(block -> ((FormValues) block).toJson()).toList();
        }
        return value instanceof Instant || value instanceof LocalDate ? value.toString() : value;
    }

    private static boolean isFiles(Object value) {
        return value instanceof List<?> several && !several.isEmpty() && several.get(0) instanceof FormFile;
    }
}
