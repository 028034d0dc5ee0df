package org.tomtoolkit.targets;

/**
 * Fired in the transaction in which one target is merged into another, after {@link TargetUpdated} of the one that stays
 * and before {@link TargetDeleted} of the one that goes; by then nothing belongs to that one any more.
 *
 * @param mergeId number of the merge, by which it can be undone
 * @param targetId the one that stays
 * @param mergedId the one that goes
 * @since 1.0
 */
public record TargetsMerged(long mergeId, long targetId, String name, long mergedId, String mergedName) {}
