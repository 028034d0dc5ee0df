package org.tomtoolkit.core.jobs;

/**
 * A running job's line to the people who wait for it.
 *
 * @since 1.0
 */
public interface JobContext {

    /** Reads or computes what a step needs; runs outside a transaction, may call remote services, and may run again. */
    @FunctionalInterface
    interface Fetch<T> {
        T fetch(long index) throws Exception;
    }

    /** The effect of a step on the database; runs in a transaction with its checkpoint, so it happens once. */
    @FunctionalInterface
    interface Store<T> {
        void store(long index, T fetched) throws Exception;
    }

    /** A step without anything to fetch first. */
    @FunctionalInterface
    interface Step {
        void run(long index) throws Exception;
    }

    /** Id of the job. */
    long jobId();

    /** Who asked for it, null for the system. */
    Long ownerId();

    /** Says how far it is; cheap to call often, written at most twice a second. */
    void progress(long done, long total, String text);

    /** Appends a line to the job's log; longer ones are cut at 2,000 characters. */
    void log(String line);

    /** True when the job shall end: somebody asked for it, or its time is over; return soon then. */
    boolean isCancelled();

    /**
     * Keeps a small result for scripts: anything Jackson can write, at most 64 KB of JSON.
     *
     * @throws IllegalArgumentException when it cannot be written or is too large
     */
    void result(Object value);

    /** Shows a link to what the job made; a path of this site, beginning with {@code /}. */
    void link(String path);

    /**
     * Does steps 0 to {@code total - 1}, each with its checkpoint in one transaction: a job that is killed, fails or is
     * taken over by another node goes on after the last step that was committed, and no effect on the database happens
     * twice. Progress is written with each step. Several calls in one job follow each other; then every attempt must make
     * the same calls with the same totals.
     *
     * @throws JobStopped between two steps, when the job shall end; let it pass
     */
    <T> void steps(long total, Fetch<T> fetch, Store<T> store) throws Exception;

    /** As above, for steps that only change the database. */
    default void steps(long total, Step step) throws Exception {
        steps(total, index -> null, (index, nothing) -> step.run(index));
    }

    /** A single step. */
    default void once(Step step) throws Exception {
        steps(1, step);
    }

    /** Name of a step that stays the same when it is tried again: an idempotency key for remote services. */
    default String stepKey(long index) {
        return "job-" + jobId() + "-" + index;
    }
}
