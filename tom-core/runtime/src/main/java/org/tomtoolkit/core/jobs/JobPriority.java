package org.tomtoolkit.core.jobs;

import com.github.kagkarlsson.scheduler.task.Priority;

/**
 * Which due jobs are taken first.
 *
 * @since 1.0
 */
public enum JobPriority {
    /** Can wait for everything else: clean-ups, refreshes of what is old. */
    LOW(Priority.LOW),
    NORMAL(Priority.MEDIUM),
    /** Somebody sits and waits for it. */
    HIGH(Priority.HIGH);

    private final int rank;

    JobPriority(int rank) {
        this.rank = rank;
    }

    int rank() {
        return rank;
    }
}
