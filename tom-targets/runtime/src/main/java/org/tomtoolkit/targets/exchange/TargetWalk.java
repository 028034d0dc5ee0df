package org.tomtoolkit.targets.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.tomtoolkit.targets.Target;

/** Walks along targets in steps: millions take no more memory than ten. */
final class TargetWalk implements Iterator<Exported> {

    private final LongFunction<List<Target>> after;
    private final Function<List<Target>, List<Exported>> complete;
    private final Deque<Exported> ready = new ArrayDeque<>();
    private long last;
    private boolean ended;

    /**
     * @param after the next targets after an id, none at the end
     * @param complete adds what belongs to them
     */
    TargetWalk(LongFunction<List<Target>> after, Function<List<Target>, List<Exported>> complete) {
        this.after = after;
        this.complete = complete;
    }

    @Override
    public boolean hasNext() {
        if (ready.isEmpty() && !ended) {
            List<Target> some = after.apply(last);
            ended = some.isEmpty();
            if (!ended) {
                last = some.get(some.size() - 1).getId();
                ready.addAll(complete.apply(some));
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public Exported next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }
}
