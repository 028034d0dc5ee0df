package org.tomtoolkit.core.jobs;

import java.time.Duration;
import java.time.Instant;

/** Progress and log of one running job, written in batches. */
final class StoredJobContext implements JobContext {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final long id;
    private final Long ownerId;
    private final JobRecords records;
    private final StringBuilder pending = new StringBuilder();
    private Instant lastWrite = Instant.EPOCH;
    private long done;
    private long total;
    private String text = "";
    private boolean cancelled;

    StoredJobContext(JobRecord job, JobRecords records) {
        this.id = job.id();
        this.ownerId = job.ownerId();
        this.records = records;
    }

    @Override
    public long jobId() {
        return id;
    }

    @Override
    public Long ownerId() {
        return ownerId;
    }

    @Override
    public void progress(long newDone, long newTotal, String newText) {
        done = newDone;
        total = newTotal;
        text = newText;
        flushIfDue();
    }

    @Override
    public void log(String line) {
        pending.append(Instant.now()).append(' ').append(line).append('\n');
        flushIfDue();
    }

    @Override
    public boolean isCancelled() {
        flushIfDue();
        return cancelled;
    }

    private void flushIfDue() {
        if (Duration.between(lastWrite, Instant.now()).compareTo(PAUSE) >= 0) {
            flush();
        }
    }

    void flush() {
        String lines = pending.toString();
        pending.setLength(0);
        JobRecord job = records.change(id, j -> {
            j.progress(done, total, text);
            j.append(lines);
        });
        cancelled = job != null && job.isCancelRequested();
        lastWrite = Instant.now();
    }
}
