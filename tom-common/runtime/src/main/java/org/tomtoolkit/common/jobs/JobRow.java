package org.tomtoolkit.common.jobs;

import java.time.Instant;
import org.tomtoolkit.core.jobs.JobState;

/** A row of the table of jobs. */
public record JobRow(
        long id,
        String kind,
        JobState state,
        boolean cancelRequested,
        String owner,
        Instant created,
        long done,
        long total,
        String message) {

    /** {@code 3 of 10} while it counts, {@code ""} before. */
    String progress() {
        return total > 0 ? done + " of " + total : "";
    }
}
