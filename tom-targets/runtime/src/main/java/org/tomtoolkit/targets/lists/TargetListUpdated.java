package org.tomtoolkit.targets.lists;

/**
 * Fired when name, colour or permissions of a target list were changed.
 *
 * @param name as it is now
 * @since 1.0
 */
public record TargetListUpdated(long listId, String name) {}
