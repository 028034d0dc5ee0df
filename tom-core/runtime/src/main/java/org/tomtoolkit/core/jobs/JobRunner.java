package org.tomtoolkit.core.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.TomException;

/** Runs one job from start to its end, retry or failure. */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final Duration MAX_PAUSE = Duration.ofHours(1);

    /** Starts beyond the allowed attempts before a job is held to be what kills the nodes. */
    private static final int DEATHS = 5;

    private final JobStarts starts;
    private final JobRecords records;
    private final JobKinds kinds;
    private final JobWatch watch;
    private final JobsConfig config;
    private final ObjectMapper json;
    private volatile boolean stopping;

    JobRunner(
            JobStarts starts,
            JobRecords records,
            JobKinds kinds,
            JobWatch watch,
            JobsConfig config,
            ObjectMapper json) {
        this.starts = starts;
        this.records = records;
        this.kinds = kinds;
        this.watch = watch;
        this.config = config;
        this.json = json;
    }

    /** From now on jobs give back what they have not done. */
    void stop() {
        stopping = true;
    }

    /** When to come back for it, empty when it has ended. */
    @ActivateRequestContext
    Optional<Instant> run(long id) {
        JobStarts.Start start = starts.begin(id);
        if (start.pause() != null) {
            return Optional.of(Instant.now().plus(start.pause()));
        }
        return start.job() == null ? Optional.empty() : execute(start.job());
    }

    private Optional<Instant> execute(JobRecord record) {
        StoredJobContext context = new StoredJobContext(record, records, json, config.maxLogLines(), () -> stopping);
        try {
            Job<?> job = kinds.get(record.kind());
            if (record.attempts() > job.maxAttempts() + DEATHS) {
                throw new TomException(500, "Job failed", "Every node that ran it died.", null);
            }
            String message = watched(job, record, context);
            return finish(record, context, message);
        } catch (Exception e) {
            return ended(record, context, e);
        }
    }

    private String watched(Job<?> job, JobRecord record, StoredJobContext context) throws Exception {
        try (JobWatch.Watched watched = watch.over(context, kinds.timeLimit(job))) {
            return start(job, record, context);
        }
    }

    private <P> String start(Job<P> job, JobRecord record, JobContext context) throws Exception {
        return kinds.run(job, json.readValue(record.parameters(), job.parametersType()), context);
    }

    private Optional<Instant> finish(JobRecord record, StoredJobContext context, String message) {
        if (context.isTimeOver()) {
            throw overdue(record);
        }
        if (context.isNodeStopSeen() && !context.isStopSeen()) {
            return givenBack(context);
        }
        JobState end = context.isStopSeen() ? JobState.CANCELLED : JobState.SUCCEEDED;
        context.write(j -> j.end(end, message, Instant.now()));
        return Optional.empty();
    }

    private Optional<Instant> ended(JobRecord record, StoredJobContext context, Exception e) {
        if (context.isStopSeen()) {
            context.write(
                    j -> j.end(JobState.CANCELLED, e instanceof JobStopped ? e.getMessage() : text(e), Instant.now()));
            return Optional.empty();
        }
        if (stopping) {
            return givenBack(context);
        }
        return failed(record, context, context.isTimeOver() ? overdue(record) : e);
    }

    /** Another node, or this one after its restart, goes on with it. */
    private static Optional<Instant> givenBack(StoredJobContext context) {
        context.write(JobRecord::giveBack);
        return Optional.of(Instant.now());
    }

    private TomException overdue(JobRecord record) {
        Duration limit = kinds.find(record.kind()).map(kinds::timeLimit).orElse(config.timeLimit());
        return new TomException(500, "Job failed", "It took longer than " + limit.toSeconds() + " s.", null);
    }

    private Optional<Instant> failed(JobRecord record, StoredJobContext context, Exception e) {
        String text = text(e);
        if (record.attempts() < kinds.maxAttempts(record.kind())) {
            LOG.infof("Job %d (%s) failed and is tried again: %s", record.id(), record.kind(), text);
            JobRecord waiting = context.write(j -> j.requeue(text));
            return waiting == null
                    ? Optional.empty()
                    : Optional.of(Instant.now().plus(pause(record.attempts())));
        }
        LOG.warnf(e, "Job %d (%s) failed for good", record.id(), record.kind());
        context.write(j -> j.end(JobState.FAILED, text, Instant.now()));
        return Optional.empty();
    }

    static String text(Exception e) {
        return e instanceof TomException tom ? tom.detail() : "The job failed: " + e.getMessage();
    }

    /** Doubles with each attempt; a fifth of it by chance, so that many do not come back together. */
    private Duration pause(int attempts) {
        double millis = config.retryDelay().toMillis() * Math.pow(2, Math.min(attempts - 1, 20));
        double jitter = 1 + 0.2 * ThreadLocalRandom.current().nextDouble();
        return Duration.ofMillis((long) Math.min(millis * jitter, MAX_PAUSE.toMillis()));
    }

    @ActivateRequestContext
    void turn(RecurringJob job) {
        try {
            kinds.turn(job);
        } catch (Exception e) {
            LOG.warnf(e, "The recurring job %s failed; next turn as planned", job.id());
        }
    }
}
