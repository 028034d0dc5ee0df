package org.tomtoolkit.core.remote;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The last calls to remote services. Holds no query strings, headers or bodies, so no secrets.
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
     */
    public record Entry(String service, String call, Instant at, long millis, String outcome) {}

    private final Deque<Entry> entries = new ArrayDeque<>();

    synchronized void add(RemoteRequest request, Instant start, String outcome) {
        long millis = Duration.between(start, Instant.now()).toMillis();
        entries.addFirst(new Entry(request.service(), request.loggable(), start, millis, outcome));
        if (entries.size() > KEPT) {
            entries.removeLast();
        }
        LOG.debugf("%s -> %s in %d ms", request.loggable(), outcome, millis);
    }

    /** Newest first. */
    public synchronized List<Entry> recent() {
        return new ArrayList<>(entries);
    }
}
