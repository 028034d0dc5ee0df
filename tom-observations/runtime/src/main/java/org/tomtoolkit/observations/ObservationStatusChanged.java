package org.tomtoolkit.observations;

import org.tomtoolkit.observations.spi.ObservationPhase;

/**
 * The state or the schedule of an observation changed. Fired after the transaction, never when all stayed the same.
 *
 * @param before status before, {@code ""} when it was not known
 * @param now status now
 * @since 1.0
 */
public record ObservationStatusChanged(
        long recordId,
        long targetId,
        String facility,
        String before,
        ObservationPhase phaseBefore,
        String now,
        ObservationPhase phaseNow) {}
