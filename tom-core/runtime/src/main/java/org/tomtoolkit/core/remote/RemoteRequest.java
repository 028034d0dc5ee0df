package org.tomtoolkit.core.remote;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A call to a remote service. Immutable.
 *
 * @param service short id of the service, for the breaker and the log, e.g. {@code lco}
 * @param timeout for the whole answer
 * @param idempotent whether it may be repeated after a failure; true for GET
 * @since 1.0
 */
public record RemoteRequest(
        String service,
        String method,
        URI uri,
        Map<String, String> headers,
        byte[] body,
        Duration timeout,
        boolean idempotent) {

    public RemoteRequest {
        headers = Map.copyOf(headers);
    }

    public static RemoteRequest get(String service, String uri) {
        return new RemoteRequest(service, "GET", URI.create(uri), Map.of(), new byte[0], Duration.ofSeconds(20), true);
    }

    public static RemoteRequest post(String service, String uri, String contentType, String body) {
        return new RemoteRequest(
                service,
                "POST",
                URI.create(uri),
                Map.of("Content-Type", contentType),
                body.getBytes(StandardCharsets.UTF_8),
                Duration.ofSeconds(30),
                false);
    }

    /** {@code application/json}. */
    public static RemoteRequest postJson(String service, String uri, String json) {
        return post(service, uri, "application/json", json);
    }

    /** {@code application/x-www-form-urlencoded}. */
    public static RemoteRequest postForm(String service, String uri, Map<String, String> form) {
        return post(service, uri, "application/x-www-form-urlencoded", encode(form));
    }

    public RemoteRequest header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new RemoteRequest(service, method, uri, more, body, timeout, idempotent);
    }

    public RemoteRequest timeout(Duration value) {
        return new RemoteRequest(service, method, uri, headers, body, value, idempotent);
    }

    /** Says that this POST only asks and may be repeated. */
    public RemoteRequest repeatable() {
        return new RemoteRequest(service, method, uri, headers, body, timeout, true);
    }

    /** Query string or form body of these parameters, in their order. */
    public static String encode(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The address without query, which may hold secrets. */
    public String loggable() {
        return method + " " + uri.getScheme() + "://" + uri.getAuthority() + uri.getPath();
    }
}
