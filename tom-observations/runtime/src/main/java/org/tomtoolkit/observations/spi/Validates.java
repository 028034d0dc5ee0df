package org.tomtoolkit.observations.spi;

/**
 * Ability of a facility to check a request without scheduling it.
 *
 * @since 1.0
 */
public interface Validates {

    /** Asks; nothing is scheduled. Never throws for a remote failure. */
    Validation validate(ObservationRequest request);
}
