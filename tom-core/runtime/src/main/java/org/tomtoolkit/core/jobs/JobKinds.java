package org.tomtoolkit.core.jobs;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tomtoolkit.core.plugin.Plugins;

/** The kinds of jobs there are, and what configuration says about them. */
@ApplicationScoped
class JobKinds {

    private final Plugins<Job<?>> kinds;
    private final JobsConfig config;

    JobKinds(@All List<Job<?>> kinds, JobsConfig config) {
        this.kinds = new Plugins<>("job", kinds);
        this.config = config;
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
