package org.tomtoolkit.targets.lists;

/**
 * Fired when targets were put into a list or taken out of it: once for each list and change, however many targets.
 *
 * @param added how many targets that were not in it before
 * @param removed how many targets that were in it before
 * @since 1.0
 */
public record TargetListMembersChanged(long listId, String name, long added, long removed) {}
