package org.tomtoolkit.core.jobs;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tomtoolkit.core.permission.OnBehalf;
import org.tomtoolkit.core.plugin.Plugins;

/** The kinds of jobs there are, and what configuration says about them. */
@ApplicationScoped
class JobKinds {

    private final Plugins<Job<?>> kinds;
    private final JobsConfig config;
    private final OnBehalf onBehalf;

    JobKinds(@All List<Job<?>> kinds, JobsConfig config, OnBehalf onBehalf) {
        this.onBehalf = onBehalf;
        this.kinds = new Plugins<>("job", kinds);
        this.config = config;
    }

    /** Runs a job for the account it belongs to, whose credentials it may use. */
    <P> String run(Job<P> job, P parameters, JobContext context) throws Exception {
        return onBehalf.call(context.ownerId(), () -> job.run(parameters, context));
    }

    /** Runs a recurring job for nobody in particular. */
    void turn(RecurringJob job) throws Exception {
        onBehalf.call(null, () -> {
            job.run();
            return null;
        });
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
