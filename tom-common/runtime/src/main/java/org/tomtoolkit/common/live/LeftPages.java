package org.tomtoolkit.common.live;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Keeps one message out of the log: Vert.x trips when a connection breaks at the very moment it becomes a WebSocket, which
 * every page does that is left quickly. Nothing is lost by it, and nobody can do anything about it.
 */
@ApplicationScoped
class LeftPages {

    private static final String REPORTER = "io.quarkus.vertx.core.runtime.VertxCoreRecorder";

    private final Logger reporter = Logger.getLogger(REPORTER);

    void silence(@Observes StartupEvent event) {
        reporter.setFilter(entry -> !isOfLeftPage(entry));
    }

    private static boolean isOfLeftPage(LogRecord entry) {
        return entry.getThrown() instanceof IllegalStateException trip
                && Arrays.stream(trip.getStackTrace())
                        .anyMatch(frame -> frame.getMethodName().contains("createWebSocket"));
    }
}
