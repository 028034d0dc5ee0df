package org.tomtoolkit.targets;

/**
 * Fired when a target is deleted. An app that keeps rows of its own for a target deletes them in an observer in the same
 * transaction ({@code @Observes} without a phase).
 *
 * @since 1.0
 */
public record TargetDeleted(long targetId, String name) {}
