package org.tomtoolkit.targets.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.LongFunction;

/**
 * Walks along targets in steps: millions take no more memory than ten. While one step is used, the next is read by another
 * thread, if one is free.
 */
final class TargetWalk implements Iterator<Exported> {

    private final LongFunction<List<Exported>> after;
    private final Executor ahead;
    private final Deque<Exported> ready = new ArrayDeque<>();
    private FutureTask<List<Exported>> next;

    /**
     * @param after the next targets after an id, none at the end; may be called by any thread
     * @param ahead runs what reads ahead
     */
    TargetWalk(LongFunction<List<Exported>> after, Executor ahead) {
        this.after = after;
        this.ahead = ahead;
        this.next = new FutureTask<>(() -> after.apply(0));
    }

    @Override
    public boolean hasNext() {
        if (ready.isEmpty() && next != null) {
            List<Exported> some = taken();
            ready.addAll(some);
            next = some.isEmpty()
                    ? null
                    : reading(some.get(some.size() - 1).target().getId());
        }
        return !ready.isEmpty();
    }

    private FutureTask<List<Exported>> reading(long last) {
        FutureTask<List<Exported>> task = new FutureTask<>(() -> after.apply(last));
        ahead.execute(task);
        return task;
    }

    private List<Exported> taken() {
        // does nothing when it was begun; what still waits for a thread is done here, so that nobody waits for ever
        next.run();
        try {
            return next.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while targets were read", e);
        }
    }

    @Override
    public Exported next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }
}
