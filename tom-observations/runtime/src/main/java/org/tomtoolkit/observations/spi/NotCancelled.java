package org.tomtoolkit.observations.spi;

/**
 * The facility refuses to cancel, e.g. because the observation has been made.
 *
 * @param reason for people
 * @since 1.0
 */
public record NotCancelled(String reason) implements Cancellation {}
