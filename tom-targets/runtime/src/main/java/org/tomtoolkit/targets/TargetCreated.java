package org.tomtoolkit.targets;

/**
 * Fired after the transaction that made a target has committed; observe with {@code TransactionPhase.AFTER_SUCCESS}.
 *
 * @since 1.0
 */
public record TargetCreated(long targetId, String name) {}
