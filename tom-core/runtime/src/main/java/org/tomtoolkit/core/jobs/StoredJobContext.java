package org.tomtoolkit.core.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.tomtoolkit.core.Counted;

/** Progress, log and steps of one running job; progress and log are written in batches. */
final class StoredJobContext implements JobContext {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int MAX_RESULT = 64 * 1024;

    private final JobRecord job;
    private final JobRecords records;
    private final ObjectMapper json;
    private final long maxLogLines;
    private final BooleanSupplier nodeStops;
    private final List<JobLogLine> lines = new ArrayList<>();
    private Instant lastWrite = Instant.now();
    private long logLines = -1;
    private long stepsBefore;
    private long checkpoint;
    private long done;
    private long total;
    private String text;
    private String result;
    private String link;
    private boolean changed;
    private boolean stopSeen;
    private boolean nodeStopSeen;
    private volatile boolean timeOver;

    StoredJobContext(
            JobRecord job, JobRecords records, ObjectMapper json, long maxLogLines, BooleanSupplier nodeStops) {
        this.job = job;
        this.records = records;
        this.json = json;
        this.maxLogLines = maxLogLines;
        this.nodeStops = nodeStops;
        this.checkpoint = job.checkpoint();
        this.done = job.done();
        this.total = job.total();
        this.text = job.message();
    }

    @Override
    public long jobId() {
        return job.id();
    }

    @Override
    public Long ownerId() {
        return job.ownerId();
    }

    @Override
    public void progress(long newDone, long newTotal, String newText) {
        done = newDone;
        total = newTotal;
        text = newText;
        changed = true;
        flushIfDue();
    }

    @Override
    public void log(String line) {
        if (logLines < 0) {
            logLines = records.logLines(job.id());
        }
        if (logLines < maxLogLines) {
            String shown = ++logLines == maxLogLines ? "The log is full; what follows is not kept." : line;
            lines.add(new JobLogLine(job.id(), Instant.now(), clip(shown)));
            flushIfDue();
        }
    }

    @Override
    public boolean isCancelled() {
        flushIfDue();
        nodeStopSeen = nodeStopSeen || nodeStops.getAsBoolean();
        return stopSeen || timeOver || nodeStopSeen;
    }

    @Override
    public void result(Object value) {
        try {
            String written = json.writeValueAsString(value);
            if (written.length() > MAX_RESULT) {
                throw new IllegalArgumentException("The result of a job has at most 64 KB; keep more in a file");
            }
            result = written;
            changed = true;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The result of a job must be writable as JSON", e);
        }
    }

    @Override
    public void link(String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.length() > 500) {
            throw new IllegalArgumentException("A link of a job is a path of this site: " + path);
        }
        link = path;
        changed = true;
    }

    @Override
    public <T> void steps(long count, Fetch<T> fetch, Store<T> store) throws Exception {
        long first = stepsBefore;
        stepsBefore += count;
        while (checkpoint < stepsBefore) {
            if (isCancelled()) {
                throw new JobStopped("Stopped after " + Counted.of(checkpoint, "step"));
            }
            long index = checkpoint - first;
            T fetched = fetch.fetch(index);
            commit(() -> store.store(index, fetched));
            checkpoint++;
            done = checkpoint;
            total = Math.max(total, stepsBefore);
        }
    }

    private interface Effect {
        void happen() throws Exception;
    }

    private void commit(Effect effect) throws Exception {
        try {
            QuarkusTransaction.requiringNew().call(() -> {
                if (!records.checkpoint(job.id(), job.runNumber(), checkpoint, Math.max(total, stepsBefore))) {
                    stopSeen = true;
                    throw new JobStopped("Another node has taken over");
                }
                effect.happen();
                return null;
            });
        } catch (QuarkusTransactionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** Called by the clock's thread. */
    void timeIsOver() {
        timeOver = true;
    }

    boolean isTimeOver() {
        return timeOver;
    }

    /** Whether the job has been told that somebody wants it to stop. */
    boolean isStopSeen() {
        return stopSeen;
    }

    /** Whether the job has been told that its node stops. */
    boolean isNodeStopSeen() {
        return nodeStopSeen;
    }

    private void flushIfDue() {
        if (Duration.between(lastWrite, Instant.now()).compareTo(PAUSE) < 0) {
            return;
        }
        lastWrite = Instant.now();
        if (changed || !lines.isEmpty() || done != job.done()) {
            JobRecord written = write(record -> {});
            stopSeen = stopSeen || written == null || written.isCancelRequested();
        } else {
            stopSeen = stopSeen || records.mustStop(job.id(), job.runNumber());
        }
    }

    /** Writes what is pending together with a change; null when another run has taken over. */
    JobRecord write(Consumer<JobRecord> change) {
        JobRecord written = records.change(
                job.id(),
                job.runNumber(),
                record -> {
                    record.progress(done, total, text);
                    record.result(result, link);
                    change.accept(record);
                },
                List.copyOf(lines));
        lines.clear();
        changed = false;
        return written;
    }

    private static String clip(String line) {
        return line.length() <= JobLogLine.MAX_LENGTH ? line : line.substring(0, JobLogLine.MAX_LENGTH);
    }
}
