package org.tomtoolkit.core;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tomtoolkit.core.form.FieldErrors;

/**
 * Input that breaks rules, said field by field. Pages put the texts beside the fields, the REST API answers 400 with
 * {@code {"field": ["text"], "non_field_errors": ["text"]}}.
 *
 * @since 1.0
 */
public class ValidationException extends TomException {

    private final transient FieldErrors errors;

    public ValidationException(FieldErrors errors) {
        super(400, "Invalid input", summary(errors), null);
        this.errors = errors;
    }

    /** One error at one field. */
    public static ValidationException at(String field, String text) {
        return new ValidationException(new FieldErrors().add(field, text));
    }

    public FieldErrors errors() {
        return errors;
    }

    private static String summary(FieldErrors errors) {
        return errors.asMap().entrySet().stream().map(ValidationException::line).collect(Collectors.joining("; "));
    }

    private static String line(Map.Entry<String, List<String>> entry) {
        String texts = String.join(" ", entry.getValue());
        return entry.getKey().equals(FieldErrors.FORM) ? texts : entry.getKey() + ": " + texts;
    }
}
