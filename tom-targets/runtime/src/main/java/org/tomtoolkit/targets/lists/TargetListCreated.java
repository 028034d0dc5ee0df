package org.tomtoolkit.targets.lists;

/**
 * Fired in the transaction that makes a target list; observe with {@code TransactionPhase.AFTER_SUCCESS}.
 *
 * @since 1.0
 */
public record TargetListCreated(long listId, String name) {}
