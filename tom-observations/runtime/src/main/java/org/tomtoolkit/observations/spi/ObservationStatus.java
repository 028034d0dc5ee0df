package org.tomtoolkit.observations.spi;

import java.time.Instant;

/**
 * How one observation stands.
 *
 * @param state as the facility names it, one of {@link Facility#states()}, at most 200 characters
 * @param scheduledStart begin of the scheduled or finished observation, UTC; null when unknown
 * @param scheduledEnd its end, UTC; null when unknown
 * @since 1.0
 */
public record ObservationStatus(String state, Instant scheduledStart, Instant scheduledEnd) {

    /** A state without times. */
    public static ObservationStatus of(String state) {
        return new ObservationStatus(state, null, null);
    }
}
