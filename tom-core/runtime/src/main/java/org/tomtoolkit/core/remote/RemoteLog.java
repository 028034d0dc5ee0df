package org.tomtoolkit.core.remote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.permission.OnBehalf;

/**
 * The calls to remote services: the last ones here, all in the database a moment later. Holds no query strings, headers or
 * bodies, so no secrets.
 *
 * @since 1.0
 */
@ApplicationScoped
public class RemoteLog {

    private static final Logger LOG = Logger.getLogger(RemoteLog.class);
    private static final int KEPT = 500;

    /**
     * @param call method and address without query
     * @param outcome status, or the kind of failure
     * @param accountId for whom, null for nobody in particular
     * @param bytes size of the answer
     */
    public record Entry(
            String service, String call, Instant at, long millis, String outcome, Long accountId, long bytes) {

        /** Whether the service did what was asked. */
        public boolean isSuccess() {
            return outcome.startsWith("2");
        }
    }

    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Consumer<Entry> store;
    private final OnBehalf onBehalf;

    @Inject
    RemoteLog(RemoteCalls calls, OnBehalf onBehalf) {
        this.store = calls::add;
        this.onBehalf = onBehalf;
    }

    /** One without a database, for tests of plug-ins. */
    public RemoteLog() {
        this.store = entry -> {};
        this.onBehalf = OnBehalf.nobody();
    }

    void add(RemoteRequest request, Instant start, String outcome, long bytes) {
        long millis = Duration.between(start, Instant.now()).toMillis();
        Entry entry =
                new Entry(request.service(), request.loggable(), start, millis, outcome, onBehalf.accountId(), bytes);
        synchronized (entries) {
            entries.addFirst(entry);
            if (entries.size() > KEPT) {
                entries.removeLast();
            }
        }
        store.accept(entry);
        LOG.debugf("%s -> %s in %d ms", request.loggable(), outcome, millis);
    }

    /** Newest first. */
    public List<Entry> recent() {
        synchronized (entries) {
            return new ArrayList<>(entries);
        }
    }
}
