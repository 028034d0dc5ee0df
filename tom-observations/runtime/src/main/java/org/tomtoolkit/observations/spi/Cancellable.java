package org.tomtoolkit.observations.spi;

/**
 * Ability of a facility to take a request back.
 *
 * @since 1.0
 */
public interface Cancellable {

    /** Takes back one observation. Never throws for a remote failure. */
    Cancellation cancel(String observationId);
}
