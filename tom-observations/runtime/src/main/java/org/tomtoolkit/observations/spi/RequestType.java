package org.tomtoolkit.observations.spi;

/**
 * A kind of request a facility takes.
 *
 * @param id stable, stored with every record; letters, digits, {@code _} and {@code -}, at most 50, e.g. {@code IMAGING}
 * @param label what people see, e.g. {@code Imaging}
 * @since 1.0
 */
public record RequestType(String id, String label) {

    public RequestType {
        if (id == null || !id.matches("[A-Za-z0-9_-]{1,50}")) {
            throw new IllegalArgumentException("The id of a request type is letters, digits, _ and -: " + id);
        }
        if (label == null || label.isBlank()) {
            throw new IllegalArgumentException("The request type " + id + " needs a label");
        }
    }
}
