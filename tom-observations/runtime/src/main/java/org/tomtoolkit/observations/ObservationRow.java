package org.tomtoolkit.observations;

import java.time.Instant;
import org.tomtoolkit.observations.spi.ObservationPhase;

/**
 * An observation in a list.
 *
 * @param status as the facility names it, null or {@code ""} until it was asked
 * @since 1.0
 */
public record ObservationRow(
        long id,
        long targetId,
        String targetName,
        String facility,
        String requestType,
        String observationId,
        String status,
        ObservationPhase phase,
        Instant scheduledStart,
        Instant scheduledEnd,
        Instant created) {

    public boolean isOver() {
        return phase.isTerminal();
    }
}
