package org.tomtoolkit.observations;

/**
 * A record was deleted; the facility was not told. Fired in the transaction that deletes it, so what belongs to it can be
 * changed by a plain observer; observe with {@code TransactionPhase.AFTER_SUCCESS} for everything else. Not fired for
 * records that go with their target.
 *
 * @since 1.0
 */
public record ObservationDeleted(long recordId, long targetId, String facility, String observationId) {}
