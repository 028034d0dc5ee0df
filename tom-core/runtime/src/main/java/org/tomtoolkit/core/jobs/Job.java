package org.tomtoolkit.core.jobs;

import org.tomtoolkit.core.plugin.Plugin;
import org.tomtoolkit.core.plugin.Spi;

/**
 * A kind of work that is enqueued with parameters and runs later, outside the request. It runs at least once: a node
 * that dies in the middle leaves the job to another, so make effects idempotent.
 *
 * @param <P> a record that Jackson can write and read
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

    /** How often it is tried in all, with growing pauses. */
    default int maxAttempts() {
        return 3;
    }
}
