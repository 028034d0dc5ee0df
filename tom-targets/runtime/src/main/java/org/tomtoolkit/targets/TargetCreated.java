package org.tomtoolkit.targets;

/**
 * Fired in the transaction that makes a target; observe with {@code TransactionPhase.AFTER_SUCCESS}.
 *
 * @since 1.0
 */
public record TargetCreated(long targetId, String name) {}
