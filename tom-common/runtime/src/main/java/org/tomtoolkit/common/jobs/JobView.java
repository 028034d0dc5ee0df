package org.tomtoolkit.common.jobs;

import java.time.Instant;
import org.tomtoolkit.core.jobs.JobRecord;

/**
 * A job as it is shown.
 *
 * @param label what kind of job it is
 * @param owner user name, {@code ""} for the system and for accounts that are gone
 * @since 1.0
 */
public record JobView(JobRecord job, String label, String owner) {

    /** CSS class of the state. */
    public String stateClass() {
        return switch (job.state()) {
            case QUEUED -> "tom-state-pending";
            case RUNNING -> "tom-state-running";
            case SUCCEEDED -> "tom-state-completed";
            case FAILED -> "tom-state-failed";
            case CANCELLED -> "tom-state-cancelled";
        };
    }

    public String stateLabel() {
        String name = job.state().name();
        String words = name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
        return job.isCancelRequested() && isGoing() ? words + ", stopping" : words;
    }

    /** Whether there is anything to wait for. */
    public boolean isGoing() {
        return !job.state().isFinal();
    }

    /** A job that can say how far it is, while it runs. */
    public boolean isMeasured() {
        return job.total() > 0 && isGoing();
    }

    public boolean isCancellable() {
        return isGoing() && !job.isCancelRequested();
    }

    /** Times to the second, ISO 8601, UTC; {@code ""} for none. */
    public String time(Instant instant) {
        return instant == null
                ? ""
                : instant.truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                        .toString()
                        .replace('T', ' ');
    }
}
