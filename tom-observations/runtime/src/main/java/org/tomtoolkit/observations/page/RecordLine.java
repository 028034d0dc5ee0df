package org.tomtoolkit.observations.page;

import org.tomtoolkit.observations.ObservationRow;
import org.tomtoolkit.observations.facility.FacilityCard;
import org.tomtoolkit.observations.spi.ObservationPhase;

/**
 * An observation in a table.
 *
 * @param stateClass style of its badge
 */
public record RecordLine(
        long id,
        long targetId,
        String targetName,
        String facility,
        String type,
        String observationId,
        String state,
        String stateClass,
        String scheduled,
        String created) {

    static RecordLine of(ObservationRow row, FacilityCard card) {
        return new RecordLine(
                row.id(),
                row.targetId(),
                row.targetName(),
                card.label(),
                row.requestType() == null ? "" : card.typeLabel(row.requestType()),
                row.observationId(),
                state(row.status(), row.phase()),
                stateClass(row.phase()),
                Utc.minutes(row.scheduledStart()),
                Utc.minutes(row.created()));
    }

    /** The facility's word, or ours while it has not said any. */
    static String state(String status, ObservationPhase phase) {
        return status == null || status.isEmpty() ? phase.label() : status;
    }

    static String stateClass(ObservationPhase phase) {
        return switch (phase) {
            case PENDING -> "tom-state-pending";
            case RUNNING -> "tom-state-running";
            case COMPLETED -> "tom-state-completed";
            case FAILED, EXPIRED -> "tom-state-failed";
            case CANCELLED -> "tom-state-cancelled";
        };
    }
}
