package org.tomtoolkit.core.remote;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A call to a remote service. Immutable.
 *
 * @param service short id of the service, for the breaker and the log, e.g. {@code lco}
 * @param timeout for the whole answer
 * @param idempotent whether it may be repeated after a failure; true for GET
 * @param untrusted whether a user gave the address, see {@link #userSupplied()}
 * @param pathHidden whether the path is a secret, see {@link #secretPath()}
 * @since 1.0
 */
public record RemoteRequest(
        String service,
        String method,
        URI uri,
        Map<String, String> headers,
        byte[] body,
        Duration timeout,
        boolean idempotent,
        boolean untrusted,
        boolean pathHidden) {

    private static final Pattern SECRET_HEADER =
            Pattern.compile("(?i)authorization|cookie|.*(key|token|secret|password).*");
    private static final Pattern SECRET_PARAMETER = Pattern.compile(
            "(?i)(?:^|[?&\"{,\\s])[\\w.-]*(?:key|token|secret|password|passwd)[\\w.-]*\"?\\s*[=:]\\s*\"?([^&\"\\s,}]+)");

    /** Secrets stand in small bodies; large ones are files. */
    private static final int MOST_READ = 100_000;

    public RemoteRequest {
        headers = Map.copyOf(headers);
    }

    private RemoteRequest(
            String service, String method, URI uri, Map<String, String> headers, byte[] body, Duration timeout) {
        this(service, method, uri, headers, body, timeout, method.equals("GET"), false, false);
    }

    public static RemoteRequest get(String service, String uri) {
        return new RemoteRequest(service, "GET", URI.create(uri), Map.of(), new byte[0], Duration.ofSeconds(20));
    }

    public static RemoteRequest post(String service, String uri, String contentType, String body) {
        return new RemoteRequest(
                service,
                "POST",
                URI.create(uri),
                Map.of("Content-Type", contentType),
                body.getBytes(StandardCharsets.UTF_8),
                Duration.ofSeconds(30));
    }

    /** {@code application/json}. */
    public static RemoteRequest postJson(String service, String uri, String json) {
        return post(service, uri, "application/json", json);
    }

    /** PATCH with {@code application/json} that leaves the same behind when it is repeated. */
    public static RemoteRequest patchJson(String service, String uri, String json) {
        return new RemoteRequest(
                service,
                "PATCH",
                URI.create(uri),
                Map.of("Content-Type", "application/json"),
                json.getBytes(StandardCharsets.UTF_8),
                Duration.ofSeconds(30),
                true,
                false,
                false);
    }

    /** {@code application/x-www-form-urlencoded}. */
    public static RemoteRequest postForm(String service, String uri, Map<String, String> form) {
        return post(service, uri, "application/x-www-form-urlencoded", encode(form));
    }

    public RemoteRequest header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new RemoteRequest(service, method, uri, more, body, timeout, idempotent, untrusted, pathHidden);
    }

    public RemoteRequest timeout(Duration value) {
        return new RemoteRequest(service, method, uri, headers, body, value, idempotent, untrusted, pathHidden);
    }

    /** Says that this POST only asks and may be repeated. */
    public RemoteRequest repeatable() {
        return new RemoteRequest(service, method, uri, headers, body, timeout, true, untrusted, pathHidden);
    }

    /**
     * Says that a user of the site gave the address, or the service did that a user gave. Such a call never reaches the network
     * the site stands in: the name is resolved, only public addresses are called, and just those that were looked at; every
     * redirect is looked at again.
     */
    public RemoteRequest userSupplied() {
        return new RemoteRequest(service, method, uri, headers, body, timeout, idempotent, true, pathHidden);
    }

    /** Says that who knows the path may use the service, as with the addresses of webhooks: it is not logged. */
    public RemoteRequest secretPath() {
        return new RemoteRequest(service, method, uri, headers, body, timeout, idempotent, untrusted, true);
    }

    /** Whether a redirect would hand what this request says to another origin. */
    boolean tellsOthers(URI to, int status) {
        return body.length > 0 && !becomesGet(status) && !origin(to).equals(origin(uri));
    }

    private boolean becomesGet(int status) {
        return !method.equals("GET") && !method.equals("HEAD") && status <= 303;
    }

    /**
     * The request a redirect asks for. What proves who asks goes to the same origin only, and another host is looked at like
     * one that a user gave: a service must not send this site into its own network.
     */
    RemoteRequest redirected(URI to, int status) {
        boolean asGet = becomesGet(status);
        Map<String, String> kept = new LinkedHashMap<>(headers);
        if (!origin(to).equals(origin(uri))) {
            kept.keySet().removeIf(name -> SECRET_HEADER.matcher(name).matches());
        }
        if (asGet) {
            kept.keySet().removeIf(name -> name.equalsIgnoreCase("Content-Type"));
        }
        return new RemoteRequest(
                service,
                asGet ? "GET" : method,
                to,
                kept,
                asGet ? new byte[0] : body,
                timeout,
                idempotent,
                untrusted || !String.valueOf(to.getHost()).equalsIgnoreCase(uri.getHost()),
                pathHidden);
    }

    static String origin(URI uri) {
        return (uri.getScheme() + "://" + uri.getHost() + ":" + uri.getPort()).toLowerCase(Locale.ROOT);
    }

    /** A text of the service without the secrets of this request, which it might repeat. */
    String redacted(String text) {
        String clean = text;
        for (Map.Entry<String, String> header : headers.entrySet()) {
            if (SECRET_HEADER.matcher(header.getKey()).matches()) {
                String value = header.getValue().strip();
                String last = value.substring(value.lastIndexOf(' ') + 1);
                clean = without(clean, last);
            }
        }
        clean = withoutParameters(clean, String.valueOf(uri.getRawQuery()));
        return body.length > MOST_READ ? clean : withoutParameters(clean, new String(body, StandardCharsets.UTF_8));
    }

    /** Forms and queries, and JSON of the simple kind. */
    private static String withoutParameters(String text, String parameters) {
        String clean = text;
        Matcher found = SECRET_PARAMETER.matcher(parameters);
        while (found.find()) {
            clean = without(without(clean, found.group(1)), decoded(found.group(1)));
        }
        return clean;
    }

    private static String without(String text, String secret) {
        return secret.length() < 4 ? text : text.replace(secret, "***");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
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

    /** Method and address without user, query and secret path: what may be logged. */
    public String loggable() {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String path = pathHidden ? "/…" : uri.getRawPath();
        return method + " " + uri.getScheme() + "://" + uri.getHost() + port + path;
    }

    /** Without headers, query and body. */
    @Override
    public String toString() {
        return "RemoteRequest[" + service + ", " + loggable() + "]";
    }
}
