package org.tomtoolkit.common.live;

import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.WebSocketConnection;
import io.vertx.core.buffer.Buffer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.tomtoolkit.common.session.Login;

/** One open page. */
final class LiveConnection {

    /** The login is over; the page does not come back by itself. */
    static final CloseReason LOGIN_OVER = new CloseReason(4401, "Login is over");

    private static final CloseReason TOO_SLOW = new CloseReason(1013, "Too slow");
    private static final Buffer PING = Buffer.buffer("tom");
    private static final int MAX_PENDING = 200;
    private static final int MAX_TOPICS = 100;

    private final WebSocketConnection socket;
    private final Login login;
    private final Set<String> topics = ConcurrentHashMap.newKeySet(1);
    private final AtomicInteger pending = new AtomicInteger();
    private final Consumer<LiveConnection> gone;

    /**
     * @param gone is told when it breaks: one that broke while it opened is never reported as closed
     */
    LiveConnection(WebSocketConnection socket, Login login, Consumer<LiveConnection> gone) {
        this.socket = socket;
        this.login = login;
        this.gone = gone;
    }

    String id() {
        return socket.id();
    }

    Login login() {
        return login;
    }

    Set<String> topics() {
        return topics;
    }

    boolean canFollowMore() {
        return topics.size() < MAX_TOPICS;
    }

    /** Does not wait; a page that does not read is closed. */
    void send(String text) {
        if (pending.incrementAndGet() > MAX_PENDING) {
            close(TOO_SLOW);
            return;
        }
        socket.sendText(text).subscribe().with(sent -> pending.decrementAndGet(), failed -> gone.accept(this));
    }

    /** Keeps proxies from closing it, and finds out whether anybody is there. */
    void ping() {
        socket.sendPing(PING).subscribe().with(sent -> {}, failed -> gone.accept(this));
    }

    void close(CloseReason reason) {
        socket.close(reason).subscribe().with(closed -> {}, failed -> {});
    }
}
