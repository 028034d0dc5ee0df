package org.tomtoolkit.core.jobs;

/**
 * A job was enqueued, began, made progress or ended. Fired in the transaction that writes it, at most twice a second for
 * each job; observe with {@code TransactionPhase.AFTER_SUCCESS}, or in the transaction for what must not be lost.
 *
 * @param ownerId who asked for it, null for the system
 * @param done steps done
 * @param total steps in all, 0 when not known
 * @param message what it does, how it ended, or why it failed
 * @param seconds how long it has run, 0 before it began
 * @since 1.0
 */
public record JobChanged(
        long jobId, String kind, Long ownerId, JobState state, long done, long total, String message, long seconds) {

    static JobChanged of(JobRecord job) {
        return new JobChanged(
                job.id(),
                job.kind(),
                job.ownerId(),
                job.state(),
                job.done(),
                job.total(),
                job.message(),
                job.seconds());
    }
}
