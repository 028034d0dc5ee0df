package org.tomtoolkit.targets;

/**
 * Fired when a target was changed; observe with {@code TransactionPhase.AFTER_SUCCESS}.
 *
 * @since 1.0
 */
public record TargetUpdated(long targetId, String name) {}
