package org.tomtoolkit.core.batch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Collects records and writes them together, on a thread of its own, a moment later. Adding never waits: when more arrives
 * than can be written, the oldest is dropped and counted. The thread is made with the first record.
 *
 * @since 1.0
 */
public final class LateBatch<T> implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(LateBatch.class);
    private static final int AT_ONCE = 500;

    private final String name;
    private final Duration pause;
    private final int capacity;
    private final Consumer<List<T>> writer;
    private final Deque<T> waiting = new ArrayDeque<>();
    private final AtomicLong dropped = new AtomicLong();
    private ScheduledExecutorService thread;
    private boolean scheduled;
    private boolean closed;

    /**
     * @param name of the thread and in the log
     * @param pause between two writes
     * @param capacity most records that wait
     * @param writer writes a batch in one transaction; when it throws, the batch is tried again after the pause
     */
    public LateBatch(String name, Duration pause, int capacity, Consumer<List<T>> writer) {
        this.name = name;
        this.pause = pause;
        this.capacity = capacity;
        this.writer = writer;
    }

    public synchronized void add(T record) {
        if (closed) {
            return;
        }
        waiting.addLast(record);
        trim();
        schedule();
    }

    private void trim() {
        while (waiting.size() > capacity) {
            waiting.removeFirst();
            dropped.incrementAndGet();
        }
    }

    private void schedule() {
        if (scheduled || closed) {
            return;
        }
        if (thread == null) {
            thread = Executors.newSingleThreadScheduledExecutor(code -> {
                Thread made = new Thread(code, name);
                made.setDaemon(true);
                return made;
            });
        }
        scheduled = true;
        thread.schedule(this::turn, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void turn() {
        synchronized (this) {
            scheduled = false;
        }
        try {
            flush();
        } catch (RuntimeException e) {
            LOG.warnf("%s cannot write now and tries again: %s", name, e.getMessage());
            synchronized (this) {
                schedule();
            }
        }
    }

    /** Writes all that waits, on this thread; not within a transaction. */
    public void flush() {
        for (List<T> batch = take(); !batch.isEmpty(); batch = take()) {
            try {
                writer.accept(batch);
            } catch (RuntimeException e) {
                giveBack(batch);
                throw e;
            }
        }
    }

    private synchronized List<T> take() {
        List<T> batch = new ArrayList<>(Math.min(AT_ONCE, waiting.size()));
        while (!waiting.isEmpty() && batch.size() < AT_ONCE) {
            batch.add(waiting.removeFirst());
        }
        return batch;
    }

    private synchronized void giveBack(List<T> batch) {
        for (int i = batch.size() - 1; i >= 0; i--) {
            waiting.addFirst(batch.get(i));
        }
        trim();
    }

    /** How many records were lost since the start. */
    public long dropped() {
        return dropped.get();
    }

    /** Writes what waits, if it can, and ends the thread. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            if (thread != null) {
                thread.shutdownNow();
            }
        }
        try {
            flush();
        } catch (RuntimeException e) {
            LOG.warnf("%s could not write its last records: %s", name, e.getMessage());
        }
    }
}
