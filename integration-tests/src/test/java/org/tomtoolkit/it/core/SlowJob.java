package org.tomtoolkit.it.core;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.tomtoolkit.core.jobs.Job;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.plugin.PluginId;

/** Takes a while, one at a time; may take one second at most. */
@PluginId("it-slow")
public class SlowJob implements Job<SlowJob.Parameters> {

    /**
     * @param millis how long it takes
     */
    public record Parameters(long millis) {}

    static final AtomicInteger RUNNING = new AtomicInteger();
    static final AtomicInteger MOST = new AtomicInteger();

    @Override
    public String label() {
        return "Slow";
    }

    @Override
    public Class<Parameters> parametersType() {
        return Parameters.class;
    }

    @Override
    public int maxAttempts() {
        return 1;
    }

    @Override
    public Optional<Duration> timeLimit() {
        return Optional.of(Duration.ofSeconds(1));
    }

    @Override
    public String service() {
        return "it-telescope";
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public String run(Parameters parameters, JobContext context) {
        MOST.accumulateAndGet(RUNNING.incrementAndGet(), Math::max);
        try {
            long end = System.nanoTime() + parameters.millis() * 1_000_000;
            while (System.nanoTime() < end && !context.isCancelled()) {
                LockSupport.parkNanos(5_000_000);
            }
            return "It took its time";
        } finally {
            RUNNING.decrementAndGet();
        }
    }
}
