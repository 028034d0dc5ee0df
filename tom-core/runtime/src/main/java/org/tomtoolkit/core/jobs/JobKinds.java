package org.tomtoolkit.core.jobs;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.permission.OnBehalf;
import org.tomtoolkit.core.plugin.Plugins;

/** The kinds of jobs there are, and what configuration says about them. */
@ApplicationScoped
class JobKinds {

    private static final Logger LOG = Logger.getLogger(JobKinds.class);

    private final Plugins<Job<?>> kinds;
    private final JobsConfig config;
    private final OnBehalf onBehalf;
    private final RecurringTurns turns;

    JobKinds(@All List<Job<?>> kinds, JobsConfig config, OnBehalf onBehalf, RecurringTurns turns) {
        this.onBehalf = onBehalf;
        this.turns = turns;
        this.kinds = new Plugins<>("job", kinds);
        this.config = config;
    }

    /** Runs a job for the account it belongs to, whose credentials it may use. */
    <P> String run(Job<P> job, P parameters, JobContext context) throws Exception {
        return onBehalf.call(context.ownerId(), () -> job.run(parameters, context));
    }

    /** Runs a recurring job for nobody in particular, and notes how that went. */
    void turn(RecurringJob job) throws Exception {
        Instant start = Instant.now();
        String failure = null;
        try {
            onBehalf.call(null, () -> {
                job.run();
                return null;
            });
        } catch (Exception e) {
            failure = JobRunner.text(e);
            throw e;
        } finally {
            note(job, start, failure);
        }
    }

    /** A node that stops may have no database any more. */
    private void note(RecurringJob job, Instant start, String failure) {
        try {
            turns.note(job.id(), start, failure);
        } catch (RuntimeException e) {
            LOG.infof("The turn of %s is not noted: %s", job.id(), e.getMessage());
        }
    }

    Optional<Job<?>> find(String kind) {
        return kinds.find(kind);
    }

    Job<?> get(String kind) {
        return kinds.get(kind);
    }

    List<Job<?>> all() {
        return kinds.all();
    }

    Duration timeLimit(Job<?> job) {
        return job.timeLimit().orElse(config.timeLimit());
    }

    /** Jobs of its service at the same time, 0 for as many as there are threads. */
    int atOnce(Job<?> job) {
        return job.service().isEmpty() ? 0 : config.atOnce().getOrDefault(job.service(), job.atOnce());
    }

    int maxAttempts(String kind) {
        return find(kind).map(Job::maxAttempts).orElse(1);
    }
}
