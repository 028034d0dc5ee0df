package org.tomtoolkit.core.form;

/**
 * One value a choice field accepts.
 *
 * @param value what is submitted and stored
 * @param label what people see
 * @since 1.0
 */
public record Choice(String value, String label) {

    /** A choice that is its own label. */
    public static Choice of(String value) {
        return new Choice(value, value);
    }
}
