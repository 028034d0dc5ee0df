package org.tomtoolkit.common.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.Blocking;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.tomtoolkit.common.session.LiveLogins;
import org.tomtoolkit.common.session.Login;
import org.tomtoolkit.core.permission.Viewer;

/**
 * The WebSocket of a page. A page hears what concerns its user; with {@code {"follow": "target:5"}} also what happens to that
 * target.
 */
@WebSocket(path = "/api/live/")
@Authenticated
public class LiveSocket {

    private static final Logger LOG = Logger.getLogger(LiveSocket.class);
    private static final CloseReason TOO_MANY = new CloseReason(1008, "Too many open pages");

    private final LiveConnections connections;
    private final LiveTopics topics;
    private final LiveDelivery delivery;
    private final LiveLogins logins;
    private final SecurityIdentity identity;
    private final ObjectMapper json;

    LiveSocket(
            LiveConnections connections,
            LiveTopics topics,
            LiveDelivery delivery,
            LiveLogins logins,
            SecurityIdentity identity,
            ObjectMapper json) {
        this.connections = connections;
        this.topics = topics;
        this.delivery = delivery;
        this.logins = logins;
        this.identity = identity;
        this.json = json;
    }

    @OnOpen
    @Blocking
    public void open(WebSocketConnection socket) {
        Optional<Login> login = logins.of(identity, socket.handshakeRequest().header("Cookie"));
        if (login.isEmpty() || logins.viewer(login.get()).isEmpty()) {
            socket.close(LiveConnection.LOGIN_OVER).subscribe().with(closed -> {}, failed -> {});
            return;
        }
        LiveConnection connection = new LiveConnection(socket, login.get(), connections::remove);
        if (!connections.hasRoomFor(login.get())) {
            connection.close(TOO_MANY);
            return;
        }
        connections.add(connection);
        delivery.wake();
        connection.send("{\"event\":\"hello\"}");
    }

    @OnTextMessage
    @Blocking
    public void message(String text, WebSocketConnection socket) {
        LiveConnection connection = connections.find(socket.id());
        JsonNode message = read(text);
        if (connection == null || message == null) {
            return;
        }
        if (message.path("follow").isTextual()) {
            follow(connection, message.path("follow").asText());
        } else if (message.path("leave").isTextual()) {
            leave(connection, message.path("leave").asText());
        }
    }

    private void follow(LiveConnection connection, String topic) {
        Optional<Viewer> viewer = delivery.stillLoggedIn(connection);
        boolean allowed = viewer.isPresent() && connection.canFollowMore() && topics.mayFollow(topic, viewer.get());
        if (allowed) {
            connections.follow(connection, topic);
        }
        if (viewer.isPresent()) {
            connection.send(answer(topic, allowed ? "following" : "refused"));
        }
    }

    private void leave(LiveConnection connection, String topic) {
        if (!topic.startsWith(LiveMessage.USER)) {
            connections.unfollow(connection, topic);
        }
    }

    @OnClose
    public void close(WebSocketConnection socket) {
        LiveConnection connection = connections.find(socket.id());
        if (connection != null) {
            connections.remove(connection);
        }
    }

    /** Browsers go away without a word; that is no event. */
    @OnError
    public void failed(Throwable failure, WebSocketConnection socket) {
        LOG.debugf(failure, "The connection of an open page failed");
        close(socket);
    }

    private JsonNode read(String text) {
        try {
            return text.length() > 1000 ? null : json.readTree(text);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private String answer(String topic, String event) {
        return json.createObjectNode().put("topic", topic).put("event", event).toString();
    }
}
