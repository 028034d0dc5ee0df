package org.tomtoolkit.observations;

import org.tomtoolkit.observations.spi.ObservationPhase;

/**
 * The state or the schedule of an observation changed. Fired in the transaction that stores it, never when all
 * stayed the same; observe with {@code TransactionPhase.AFTER_SUCCESS}.
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
