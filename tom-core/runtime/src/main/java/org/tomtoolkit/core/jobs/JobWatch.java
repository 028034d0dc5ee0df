package org.tomtoolkit.core.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends jobs that take too long: first by asking, then by interrupting their thread. */
@ApplicationScoped
class JobWatch {

    private static final Duration GRACE = Duration.ofSeconds(10);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "tom-job-watch");
        thread.setDaemon(true);
        return thread;
    });

    /** Watches the calling thread until it is closed. */
    Watched over(StoredJobContext context, Duration limit) {
        Watched watched = new Watched(Thread.currentThread(), context);
        watched.ask = clock.schedule(context::timeIsOver, limit.toMillis(), TimeUnit.MILLISECONDS);
        watched.interrupt =
                clock.schedule(watched::interruptThread, limit.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        return watched;
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }

    /** A job that is watched. */
    static final class Watched implements AutoCloseable {

        private final Thread thread;
        private final StoredJobContext context;
        private Future<?> ask;
        private Future<?> interrupt;
        private boolean closed;

        private Watched(Thread thread, StoredJobContext context) {
            this.thread = thread;
            this.context = context;
        }

        private synchronized void interruptThread() {
            if (!closed) {
                context.timeIsOver();
                thread.interrupt();
            }
        }

        /** Also takes back an interrupt that came too late to matter. */
        @Override
        public synchronized void close() {
            closed = true;
            ask.cancel(false);
            interrupt.cancel(false);
            if (context.isTimeOver()) {
                Thread.interrupted();
            }
        }
    }
}
