package org.tomtoolkit.observations.spi;

import org.tomtoolkit.core.form.FieldErrors;

/**
 * The facility, or the plug-in itself, refuses the request; nothing was scheduled.
 *
 * @param errors at least one, under the names of the form's fields where possible
 * @since 1.0
 */
public record Rejected(FieldErrors errors) implements Submission, Validation {

    public Rejected {
        if (errors.isEmpty()) {
            throw new IllegalArgumentException("A rejection says why");
        }
    }

    /** One error of the request as a whole. */
    public static Rejected because(String text) {
        return new Rejected(new FieldErrors().add(text));
    }

    /** One error at one field. */
    public static Rejected at(String field, String text) {
        return new Rejected(new FieldErrors().add(field, text));
    }
}
