package org.tomtoolkit.targets.lists;

/**
 * Fired when a target list is deleted; its targets stay.
 *
 * @param members how many targets were in it
 * @since 1.0
 */
public record TargetListDeleted(long listId, String name, long members) {}
