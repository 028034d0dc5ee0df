package org.tomtoolkit.targets;

/**
 * Fired in the transaction that undoes a merge, after {@link TargetCreated} of the target that is back and
 * {@link TargetUpdated} of the one that it had been merged into.
 *
 * @param restoredId the one that is back, under the id it had
 * @since 1.0
 */
public record MergeUndone(long mergeId, long targetId, long restoredId, String restoredName) {}
