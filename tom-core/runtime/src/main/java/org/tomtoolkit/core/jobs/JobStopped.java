package org.tomtoolkit.core.jobs;

/**
 * Ends a job between two steps: it was cancelled, its time is over, the node stops, or another node has taken it over.
 *
 * @since 1.0
 */
public final class JobStopped extends RuntimeException {

    JobStopped(String why) {
        super(why, null, false, false);
    }
}
