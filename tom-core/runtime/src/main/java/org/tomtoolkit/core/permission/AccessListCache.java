package org.tomtoolkit.core.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Remembers for some seconds which access lists give a viewer an action. It can only miss what is new on another node:
 * the content of an access list never grows, taking a right away means another list in the row, and groups are part of
 * the key.
 */
@ApplicationScoped
class AccessListCache {

    private static final long KEPT_NANOS = Duration.ofSeconds(5).toNanos();
    private static final int MOST_ENTRIES = 10_000;

    private record Key(long userId, Set<Long> groupIds, Action action) {}

    private record Entry(Optional<Set<Long>> lists, long since) {}

    private final Map<Key, Entry> entries = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    /** The remembered lists, or those looked up now. */
    Optional<Set<Long>> get(Viewer viewer, Action action, Supplier<Optional<Set<Long>>> lookUp) {
        Key key = new Key(viewer.userId(), viewer.groupIds(), action);
        Entry entry = entries.get(key);
        if (entry != null && System.nanoTime() - entry.since() < KEPT_NANOS) {
            return entry.lists();
        }
        long before = changes.get();
        Optional<Set<Long>> lists = lookUp.get();
        if (entries.size() >= MOST_ENTRIES) {
            entries.clear();
        }
        if (changes.get() == before) {
            entries.put(key, new Entry(lists, System.nanoTime()));
        }
        return lists;
    }

    /** A list was made or emptied in this transaction, which must see it. */
    void changed(@Observes AccessListsChanged event) {
        forget();
    }

    /** From now on the others see it too. */
    void committed(@Observes(during = TransactionPhase.AFTER_COMPLETION) AccessListsChanged event) {
        forget();
    }

    private void forget() {
        changes.incrementAndGet();
        entries.clear();
    }
}
