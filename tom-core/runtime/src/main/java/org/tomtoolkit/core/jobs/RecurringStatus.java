package org.tomtoolkit.core.jobs;

import java.time.Instant;

/**
 * A recurring job: when it runs, and how its last turn went.
 *
 * @param schedule as declared or configured, {@code -} for never
 * @param next when it runs again, null when no node will run it
 * @param running whether a node has taken it
 * @param began when its last turn began, null before the first
 * @param millis how long that took
 * @param success whether it went well
 * @param message why not, {@code ""} when it did
 * @since 1.0
 */
public record RecurringStatus(
        String id,
        String label,
        String schedule,
        Instant next,
        boolean running,
        Instant began,
        long millis,
        boolean success,
        String message) {}
