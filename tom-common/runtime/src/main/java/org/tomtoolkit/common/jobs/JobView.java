package org.tomtoolkit.common.jobs;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.tomtoolkit.core.jobs.JobRecord;
import org.tomtoolkit.core.jobs.JobState;

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
        return stateClass(job.state());
    }

    static String stateClass(JobState state) {
        return switch (state) {
            case QUEUED -> "tom-state-pending";
            case RUNNING -> "tom-state-running";
            case SUCCEEDED -> "tom-state-completed";
            case FAILED -> "tom-state-failed";
            case CANCELLED -> "tom-state-cancelled";
        };
    }

    public String stateLabel() {
        return stateLabel(job.state(), job.isCancelRequested());
    }

    static String stateLabel(JobState state, boolean cancelRequested) {
        String words =
                Character.toUpperCase(code(state).charAt(0)) + code(state).substring(1);
        return cancelRequested && !state.isFinal() ? words + ", stopping" : words;
    }

    /** Lower-case name of a state. */
    static String code(JobState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** The state of that name, null for none and for nonsense. */
    static JobState state(String code) {
        return Stream.of(JobState.values())
                .filter(state -> code(state).equals(code))
                .findFirst()
                .orElse(null);
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

    /** Times to the second, UTC; {@code ""} for none. */
    public String time(Instant instant) {
        return shown(instant);
    }

    static String shown(Instant instant) {
        return instant == null
                ? ""
                : instant.truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                        .toString()
                        .replace('T', ' ')
                        .replace("Z", "");
    }
}
