package org.tomtoolkit.targets.share;

/**
 * Fired in the transaction that notes that a receiver accepted a target: what belongs to the target can follow now.
 *
 * @param destination key of the place
 * @param remoteId id of the target there, {@code ""} when it did not tell
 * @since 1.0
 */
public record TargetShared(long targetId, String destination, String remoteId) {}
