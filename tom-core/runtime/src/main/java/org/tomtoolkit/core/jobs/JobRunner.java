package org.tomtoolkit.core.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.plugin.Plugins;

/** Runs one job from start to its end, retry or failure. */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    /** Tells db-scheduler to come back later. */
    static class TryAgain extends RuntimeException {
        TryAgain(Throwable cause) {
            super(cause.getMessage(), cause);
        }
    }

    private final JobRecords records;
    private final Plugins<Job<?>> kinds;
    private final ObjectMapper json;

    JobRunner(JobRecords records, @All List<Job<?>> kinds, ObjectMapper json) {
        this.records = records;
        this.kinds = new Plugins<>("job", kinds);
        this.json = json;
    }

    @ActivateRequestContext
    void run(long id) {
        JobRecord job = records.findById(id);
        if (job == null || job.state().isFinal()) {
            return;
        }
        if (job.isCancelRequested()) {
            records.change(id, j -> j.end(JobState.CANCELLED, "Cancelled before it began.", Instant.now()));
            return;
        }
        JobRecord started = records.change(id, j -> j.start(Instant.now()));
        execute(started);
    }

    private void execute(JobRecord record) {
        StoredJobContext context = new StoredJobContext(record, records);
        try {
            String result = start(kinds.get(record.kind()), record, context);
            context.flush();
            JobState end = context.isCancelled() ? JobState.CANCELLED : JobState.SUCCEEDED;
            records.change(record.id(), j -> j.end(end, result, Instant.now()));
        } catch (Exception e) {
            context.flush();
            failed(record, e);
        }
    }

    private <P> String start(Job<P> job, JobRecord record, JobContext context) throws Exception {
        return job.run(json.readValue(record.parameters(), job.parametersType()), context);
    }

    private void failed(JobRecord record, Exception e) {
        int attempts = kinds.find(record.kind()).map(Job::maxAttempts).orElse(1);
        String text = e instanceof TomException tom ? tom.detail() : "The job failed: " + e.getMessage();
        if (record.attempts() < attempts) {
            LOG.infof("Job %d (%s) failed and is tried again: %s", record.id(), record.kind(), text);
            records.change(record.id(), j -> j.requeue(text));
            throw new TryAgain(e);
        }
        LOG.warnf(e, "Job %d (%s) failed for good", record.id(), record.kind());
        records.change(record.id(), j -> j.end(JobState.FAILED, text, Instant.now()));
    }

    @ActivateRequestContext
    void turn(RecurringJob job) {
        try {
            job.run();
        } catch (Exception e) {
            LOG.warnf(e, "The recurring job %s failed; next turn as planned", job.id());
        }
    }
}
