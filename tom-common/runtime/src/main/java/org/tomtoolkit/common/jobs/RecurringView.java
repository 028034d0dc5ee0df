package org.tomtoolkit.common.jobs;

import org.tomtoolkit.core.jobs.RecurringStatus;

/**
 * A recurring job as it is shown.
 *
 * @since 1.0
 */
public record RecurringView(RecurringStatus status) {

    /** When it runs next, UTC; in words when that is no time. */
    public String next() {
        if (status.schedule().equals("-")) {
            return "never";
        }
        if (status.running()) {
            return "runs now";
        }
        return status.next() == null ? "not planned yet" : JobView.shown(status.next());
    }

    /** When the last turn began, {@code ""} before the first. */
    public String last() {
        return JobView.shown(status.began());
    }

    /** {@code 120 ms} or {@code 12 s}. */
    public String took() {
        return status.millis() < 10_000 ? status.millis() + " ms" : status.millis() / 1000 + " s";
    }

    public boolean isRunnable() {
        return status.next() != null && !status.running();
    }
}
