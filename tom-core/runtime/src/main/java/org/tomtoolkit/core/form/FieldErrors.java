package org.tomtoolkit.core.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Error texts by field, in the order they were found.
 *
 * @since 1.0
 */
public final class FieldErrors {

    /** Key of errors that belong to no single field. */
    public static final String FORM = "non_field_errors";

    private final Map<String, List<String>> texts = new LinkedHashMap<>();

    public FieldErrors add(String field, String text) {
        texts.computeIfAbsent(field, key -> new ArrayList<>()).add(text);
        return this;
    }

    /** Adds an error of the form as a whole. */
    public FieldErrors add(String text) {
        return add(FORM, text);
    }

    public FieldErrors addAll(FieldErrors others) {
        others.texts.forEach((field, list) -> list.forEach(text -> add(field, text)));
        return this;
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Texts at a field, empty when there are none. */
    public List<String> at(String field) {
        return texts.getOrDefault(field, List.of());
    }

    /** Texts of the form as a whole. */
    public List<String> ofForm() {
        return at(FORM);
    }

    public Map<String, List<String>> asMap() {
        return texts;
    }

    /**
     * @throws org.tomtoolkit.core.ValidationException when there is at least one error
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new org.tomtoolkit.core.ValidationException(this);
        }
    }
}
