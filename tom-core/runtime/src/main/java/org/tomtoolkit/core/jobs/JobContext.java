package org.tomtoolkit.core.jobs;

/**
 * A running job's line to the people who wait for it.
 *
 * @since 1.0
 */
public interface JobContext {

    /** Id of the job. */
    long jobId();

    /** Who asked for it, null for the system. */
    Long ownerId();

    /** Says how far it is; cheap to call often, written at most twice a second. */
    void progress(long done, long total, String text);

    /** Appends a line to the job's log. */
    void log(String line);

    /** True when somebody asked to stop; return soon then. */
    boolean isCancelled();
}
