package org.tomtoolkit.core.sky;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;

/** The most recently used values of an expensive pure function of a whole number. Thread-safe. */
final class Recent<V> {

    private final LongFunction<V> function;
    private final Map<Long, V> values;

    Recent(int capacity, LongFunction<V> function) {
        this.function = function;
        values = new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, V> eldest) {
                return size() > capacity;
            }
        };
    }

    /** Computed outside the lock: two threads may compute the same value, neither waits for the other. */
    V get(long key) {
        synchronized (values) {
            V known = values.get(key);
            if (known != null) {
                return known;
            }
        }
        V made = function.apply(key);
        synchronized (values) {
            values.put(key, made);
        }
        return made;
    }

    int size() {
        synchronized (values) {
            return values.size();
        }
    }
}
