package org.tomtoolkit.core.form;

/**
 * What a field holds; decides its widget, its JSON type and the Java type of its bound value.
 *
 * @since 1.0
 */
public enum FieldType {
    /** {@link String}, one line. */
    TEXT("string"),
    /** {@link String}, several lines. */
    TEXTAREA("string"),
    /** {@link String}, never sent back to the browser. */
    PASSWORD("string"),
    /** {@link Long}. */
    INTEGER("integer"),
    /** {@link Double}, finite. */
    DECIMAL("number"),
    /** {@link Boolean}; absent means false. */
    BOOLEAN("boolean"),
    /** {@link String}, the value of one of the choices. */
    CHOICE("string"),
    /** {@code List<String>}, values of choices. */
    MULTI_CHOICE("array"),
    /** {@link java.time.LocalDate}. */
    DATE("string"),
    /** {@link java.time.Instant}; without an offset the text is UTC. */
    DATETIME("string"),
    /** {@link Double}, degrees ICRS in [0, 360); sexagesimal text is hours. */
    RIGHT_ASCENSION("number"),
    /** {@link Double}, degrees ICRS in [−90, 90]; sexagesimal text is degrees. */
    DECLINATION("number"),
    /** {@link String}, not shown. */
    HIDDEN("string"),
    /** {@link String}, one of the choices that a {@link ChoiceSource} finds while somebody types. */
    LOOKUP("string"),
    /** {@code List<FormFile>}; a form with one is sent as multipart. */
    FILE("string"),
    /** {@code List<FormValues>}: fields that repeat together. */
    BLOCKS("array");

    private final String jsonType;

    FieldType(String jsonType) {
        this.jsonType = jsonType;
    }

    /** Type in JSON Schema. */
    public String jsonType() {
        return jsonType;
    }
}
