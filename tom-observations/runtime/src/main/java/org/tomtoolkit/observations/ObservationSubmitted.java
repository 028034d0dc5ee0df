package org.tomtoolkit.observations;

/**
 * A record was made, after a facility accepted a request or because somebody added an observation by hand. Fired in the
 * transaction that stores it; observe with {@code TransactionPhase.AFTER_SUCCESS}.
 *
 * @param ownerId who asked, null for the system
 * @since 1.0
 */
public record ObservationSubmitted(long recordId, long targetId, String facility, String observationId, Long ownerId) {}
