package org.tomtoolkit.observations.spi;

/**
 * The observation will not be made.
 *
 * @param state its state now, one of {@link Facility#states()}
 * @since 1.0
 */
public record Cancelled(String state) implements Cancellation {}
