package org.tomtoolkit.observations.spi;

import java.util.Map;

/**
 * How observations stand.
 *
 * @param statuses by observation id; an id the facility does not know is not in it
 * @since 1.0
 */
public record Reported(Map<String, ObservationStatus> statuses) implements StatusReport {

    public Reported {
        statuses = Map.copyOf(statuses);
    }
}
