package org.tomtoolkit.observations.spi;

import java.time.Instant;

/**
 * Age of a facility's catalogue.
 *
 * @param fetched when it was last fetched, UTC; null when never
 * @param problem why the last try failed, {@code ""} when it did not
 * @since 1.0
 */
public record CatalogueState(Instant fetched, String problem) {

    /** Whether there is a catalogue at all. */
    public boolean isThere() {
        return fetched != null;
    }
}
