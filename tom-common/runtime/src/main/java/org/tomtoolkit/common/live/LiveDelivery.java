package org.tomtoolkit.common.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.tomtoolkit.common.session.LiveLogins;
import org.tomtoolkit.core.permission.Viewer;

/**
 * Brings messages to the pages of this node, one after the other, on a thread of its own that lives while pages are open.
 * Before each message the login is checked and the permission is asked again.
 */
@ApplicationScoped
class LiveDelivery {

    private static final Logger LOG = Logger.getLogger(LiveDelivery.class);
    private static final int MAX_WAITING = 20_000;

    private final LiveConnections connections;
    private final LiveTopics topics;
    private final LiveLogins logins;
    private final LiveConfig config;
    private final ObjectMapper json;
    private final Instance<LiveDelivery> self;
    private final BlockingQueue<LiveMessage> waiting = new LinkedBlockingQueue<>(MAX_WAITING);
    private Thread thread;

    LiveDelivery(
            LiveConnections connections,
            LiveTopics topics,
            LiveLogins logins,
            LiveConfig config,
            ObjectMapper json,
            Instance<LiveDelivery> self) {
        this.connections = connections;
        this.topics = topics;
        this.logins = logins;
        this.config = config;
        this.json = json;
        this.self = self;
    }

    /** Never waits: when pages cannot be told as fast as things happen, messages are dropped. */
    void offer(LiveMessage message) {
        if (!connections.following(message.topic()).isEmpty() && !waiting.offer(message)) {
            LOG.debugf("Too much news for the open pages; %s is dropped", message.topic());
        }
    }

    /** Says to all pages of this node that they may have missed something. */
    void resync() {
        connections.all().forEach(connection -> connection.send("{\"event\":\"resync\"}"));
    }

    /** Makes sure that the thread runs. */
    synchronized void wake() {
        if (thread == null) {
            thread = new Thread(this::deliver, "tom-live-delivery");
            thread.setDaemon(true);
            thread.start();
        }
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void deliver() {
        long pause = config.checkInterval().toMillis();
        long nextCheck = System.currentTimeMillis() + pause;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                LiveMessage message =
                        waiting.poll(Math.max(1, nextCheck - System.currentTimeMillis()), TimeUnit.MILLISECONDS);
                if (message != null) {
                    self.get().deliver(message);
                }
                if (System.currentTimeMillis() >= nextCheck) {
                    connections.all().forEach(this::look);
                    nextCheck = System.currentTimeMillis() + pause;
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("A message to open pages failed", e);
            }
        }
    }

    private void look(LiveConnection connection) {
        if (self.get().stillLoggedIn(connection).isPresent()) {
            connection.ping();
        }
    }

    @ActivateRequestContext
    void deliver(LiveMessage message) {
        String text = message.event().equals(LiveMessage.CHECK) ? null : text(message);
        for (LiveConnection connection : connections.following(message.topic())) {
            Optional<Viewer> viewer = stillLoggedIn(connection);
            if (viewer.isEmpty() || text == null) {
                continue;
            }
            if (topics.mayFollow(message.topic(), viewer.get())) {
                connection.send(text);
            } else {
                connections.unfollow(connection, message.topic());
            }
        }
    }

    /** Who it is now; a connection whose login is over is closed. */
    @ActivateRequestContext
    Optional<Viewer> stillLoggedIn(LiveConnection connection) {
        Optional<Viewer> viewer = logins.viewer(connection.login());
        if (viewer.isEmpty()) {
            connections.remove(connection);
            connection.close(LiveConnection.LOGIN_OVER);
        }
        return viewer;
    }

    private String text(LiveMessage message) {
        try {
            return json.writeValueAsString(
                    Map.of("topic", message.topic(), "event", message.event(), "data", message.data()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON can be written", e);
        }
    }
}
