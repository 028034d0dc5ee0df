package org.tomtoolkit.observations.spi;

/**
 * The request would be accepted.
 *
 * @param note what the facility adds, e.g. how long it will take; {@code ""} for nothing
 * @since 1.0
 */
public record Valid(String note) implements Validation {}
