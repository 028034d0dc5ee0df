package org.tomtoolkit.core.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of fields with distinct names.
 *
 * @since 1.0
 */
public final class Form {

    private static final Set<FieldType> FILLED_FROM_QUERY =
            EnumSet.complementOf(EnumSet.of(FieldType.HIDDEN, FieldType.PASSWORD, FieldType.FILE, FieldType.BLOCKS));

    private final List<Field> fields;

    private Form(List<Field> fields) {
        Set<String> names = new HashSet<>();
        fields.forEach(field -> {
            if (!names.add(field.name())) {
                throw new IllegalArgumentException("Two fields of a form are named '" + field.name() + "'");
            }
        });
        this.fields = List.copyOf(fields);
    }

    public static Form of(Field... fields) {
        return new Form(Arrays.asList(fields));
    }

    public static Form of(List<Field> fields) {
        return new Form(fields);
    }

    /** This form with more fields at its end. */
    public Form and(Field... more) {
        List<Field> all = new ArrayList<>(fields);
        all.addAll(Arrays.asList(more));
        return new Form(all);
    }

    /** The same fields with a prefix before their names. */
    Form prefixed(String prefix) {
        return new Form(fields.stream().map(field -> field.prefixed(prefix)).toList());
    }

    /** Whether it must be sent as multipart. */
    public boolean hasFiles() {
        return fields.stream().anyMatch(field -> field.type() == FieldType.FILE);
    }

    public List<Field> fields() {
        return fields;
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** Fields by heading, in order of first appearance. */
    public Map<String, List<Field>> groups() {
        Map<String, List<Field>> groups = new LinkedHashMap<>();
        fields.forEach(field ->
                groups.computeIfAbsent(field.group(), key -> new ArrayList<>()).add(field));
        return groups;
    }

    /** An empty form for the page: every field with its initial value. */
    public BoundForm empty() {
        return prefilled(Map.of());
    }

    /** A form for the page, filled with these values where given and with initial values elsewhere. */
    public BoundForm prefilled(Map<String, ?> values) {
        Map<String, List<String>> raw = new LinkedHashMap<>();
        for (Field field : fields) {
            Object value = values.containsKey(field.name()) ? values.get(field.name()) : field.initial();
            if (field.type() == FieldType.BLOCKS) {
                raw.putAll(FieldText.ofJson(Collections.singletonMap(field.name(), value)));
            } else {
                raw.put(field.name(), FieldText.of(field, value));
            }
        }
        return new BoundForm(this, raw, new FormValues(Map.of()), new FieldErrors());
    }

    /**
     * A form for the page, filled from the address of the page. Only fields of this form, never hidden ones, passwords or
     * files; nothing is validated before it is submitted.
     *
     * @param query texts by field name, as in a query string
     */
    public BoundForm fromQuery(Map<String, List<String>> query) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : fields) {
            List<String> texts = query.getOrDefault(field.name(), List.of()).stream()
                    .filter(text -> text != null && text.length() <= field.maxLength())
                    .map(text -> text.replace("\0", ""))
                    .toList();
            if (!texts.isEmpty() && FILLED_FROM_QUERY.contains(field.type())) {
                values.put(field.name(), field.type() == FieldType.MULTI_CHOICE ? texts : texts.get(0));
            }
        }
        return prefilled(values);
    }

    /**
     * Binds what was submitted. Never throws for bad input; ask {@link BoundForm#isValid()}.
     *
     * @param submitted texts by field name, as in a request; unknown names are ignored
     */
    public BoundForm bind(Map<String, List<String>> submitted) {
        return bind(submitted, Map.of());
    }

    /**
     * The same with files.
     *
     * @param files by field name, those really chosen
     */
    public BoundForm bind(Map<String, List<String>> submitted, Map<String, ? extends List<? extends FormFile>> files) {
        return FormBinder.bind(this, submitted, files);
    }

    /** Binds a JSON object whose values are strings, numbers, booleans, null, arrays of these, or arrays of such objects. */
    public BoundForm bindJson(Map<String, ?> json) {
        return FormBinder.bind(this, FieldText.ofJson(json), Map.of());
    }

    /** JSON Schema (2020-12) of the values, for scripts. */
    public Map<String, Object> jsonSchema() {
        return JsonSchema.of(this);
    }
}
