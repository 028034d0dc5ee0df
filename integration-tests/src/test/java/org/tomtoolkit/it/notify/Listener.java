package org.tomtoolkit.it.notify;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.core.Eventually;

/** An open page: a WebSocket with the cookies of a browser. */
public final class Listener implements WebSocket.Listener {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;

    /** Status of the answer when the WebSocket is refused, 101 when it opens. */
    public static int status(Visitor visitor, String origin) {
        try {
            new Listener().connect(visitor, origin);
            return 101;
        } catch (CompletionException e) {
            if (e.getCause() instanceof java.net.http.WebSocketHandshakeException refused) {
                return refused.getResponse().statusCode();
            }
            throw e;
        }
    }

    public static Listener of(Visitor visitor) {
        Listener listener = new Listener();
        listener.connect(visitor, origin());
        Eventually.is("the server greets", () -> listener.hasHeard("hello"));
        return listener;
    }

    public static String origin() {
        return "http://localhost:" + RestAssured.port;
    }

    /** The same for a script with an API token. */
    public static int statusWithToken(String secret) {
        try {
            new Listener().connect("Authorization", "Bearer " + secret, null);
            return 101;
        } catch (CompletionException e) {
            if (e.getCause() instanceof java.net.http.WebSocketHandshakeException refused) {
                return refused.getResponse().statusCode();
            }
            throw e;
        }
    }

    /** A script that sends who it is in a header, e.g. {@code Bearer …}. */
    public static Listener withAuthorization(String value) {
        Listener listener = new Listener();
        listener.connect("Authorization", value, null);
        Eventually.is("the server greets", () -> listener.hasHeard("hello"));
        return listener;
    }

    private void connect(Visitor visitor, String origin) {
        String cookies = visitor.cookies().entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("; "));
        connect("Cookie", cookies, origin);
    }

    private void connect(String header, String value, String origin) {
        WebSocket.Builder builder = HTTP.newWebSocketBuilder().header(header, value);
        if (origin != null) {
            builder.header("Origin", origin);
        }
        socket = builder.buildAsync(URI.create("ws://localhost:" + RestAssured.port + "/api/live/"), this)
                .join();
    }

    public void follow(String topic) {
        socket.sendText("{\"follow\": \"" + topic + "\"}", true).join();
    }

    public void say(String text) {
        socket.sendText(text, true).join();
    }

    public boolean hasHeard(String text) {
        return heard.stream().anyMatch(each -> each.contains(text));
    }

    public void hears(String text) {
        Eventually.is("somebody hears " + text, () -> hasHeard(text));
    }

    public void hasNotHeard(String text) {
        assertFalse(hasHeard(text), () -> "heard " + heard);
    }

    public int closeCode() throws Exception {
        return closed.get(20, TimeUnit.SECONDS);
    }

    public void leave() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            heard.add(part.toString());
            part.setLength(0);
        }
        return WebSocket.Listener.super.onText(webSocket, data, last);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.completeExceptionally(error);
    }
}
