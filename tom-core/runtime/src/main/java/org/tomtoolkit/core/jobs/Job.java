package org.tomtoolkit.core.jobs;

import java.time.Duration;
import java.util.Optional;
import org.tomtoolkit.core.plugin.Plugin;
import org.tomtoolkit.core.plugin.Spi;

/**
 * A kind of work that is enqueued with parameters and runs later, outside the request. A plug-in: annotate it with
 * {@link org.tomtoolkit.core.plugin.PluginId}. It runs at least once: a node that dies in the middle leaves the job to
 * another. Do the effects in {@link JobContext#steps}, and each of them happens once.
 *
 * @param <P> a record that Jackson can write and read; refuse wrong values in its constructor
 * @since 1.0
 */
@Spi("job")
public interface Job<P> extends Plugin {

    Class<P> parametersType();

    /**
     * Does the work. Called outside a transaction, on a worker thread, with an active CDI request context.
     *
     * @return a line about the result, shown on the jobs page
     * @throws Exception to fail this attempt; after {@link #maxAttempts()} the job is failed
     */
    String run(P parameters, JobContext context) throws Exception;

    /**
     * Checks parameters before the job is stored, so that who asks hears of it at once.
     *
     * @throws org.tomtoolkit.core.ValidationException for parameters that make no sense
     */
    default void validate(P parameters) {}

    /** How often it is tried in all, with growing pauses. */
    default int maxAttempts() {
        return 3;
    }

    /** How long one attempt may take, empty for {@code tom.jobs.time-limit}. */
    default Optional<Duration> timeLimit() {
        return Optional.empty();
    }

    /** Which due jobs are taken first. */
    default JobPriority priority() {
        return JobPriority.NORMAL;
    }

    /** Name of the remote service or other thing that it loads, {@code ""} for none; see {@link #atOnce()}. */
    default String service() {
        return "";
    }

    /** How many jobs of its {@link #service()} run at the same time on all nodes together, unless configured. */
    default int atOnce() {
        return 2;
    }
}
