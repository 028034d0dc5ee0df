package org.tomtoolkit.core.remote;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The gate before one host: so many calls at once, so many per second, none while the host asked for a pause. */
final class HostGate {

    private static final long SECOND = 1_000_000_000L;

    private final Semaphore free;
    private final double perSecond;
    private final double capacity;
    private double tokens;
    private long refilled = System.nanoTime();
    private long closedUntil = refilled;

    /**
     * @param concurrent calls at the same time
     * @param perSecond calls per second; as many, and at least one, may come at once after a silence
     */
    HostGate(int concurrent, double perSecond) {
        this.free = new Semaphore(concurrent, true);
        this.perSecond = perSecond;
        this.capacity = Math.max(1, perSecond);
        this.tokens = capacity;
    }

    /**
     * Waits for a turn.
     *
     * @return null when the turn has come, and {@link #leave} must be called; else how long it would take
     */
    Duration enter(Duration longestWait) throws InterruptedException {
        long nanos = reserve(longestWait.toNanos());
        if (nanos > longestWait.toNanos()) {
            return Duration.ofNanos(nanos);
        }
        long start = System.nanoTime();
        if (nanos > 0) {
            TimeUnit.NANOSECONDS.sleep(nanos);
        }
        long left = longestWait.toNanos() - (System.nanoTime() - start);
        return free.tryAcquire(Math.max(0, left), TimeUnit.NANOSECONDS) ? null : longestWait;
    }

    void leave() {
        free.release();
    }

    /** How long a token takes; one is taken only when that is not too long. */
    private synchronized long reserve(long longest) {
        long now = System.nanoTime();
        tokens = Math.min(capacity, tokens + (now - refilled) * perSecond / SECOND);
        refilled = now;
        long wait = Math.max(closedUntil - now, tokens >= 1 ? 0 : (long) ((1 - tokens) / perSecond * SECOND));
        if (wait <= longest) {
            tokens -= 1;
        }
        return wait;
    }

    /** The host wants to be left alone. */
    synchronized void pause(Duration time) {
        closedUntil = Math.max(closedUntil, System.nanoTime() + time.toNanos());
    }
}
