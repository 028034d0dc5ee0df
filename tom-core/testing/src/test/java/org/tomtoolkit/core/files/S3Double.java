package org.tomtoolkit.core.files;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A bucket in memory that checks the signature of every request (AWS Signature Version 4) and the hash of every signed
 * body, and knows uploads in parts.
 */
final class S3Double implements AutoCloseable {

    static final String ACCESS_KEY = "AKIDTEST";
    static final String SECRET = "bucket-secret-of-the-tests";

    private static final Pattern AUTHORIZATION = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=([^/]+)/([^/]+)/([^/]+)/s3/aws4_request, SignedHeaders=([^,]+), Signature=(\\S+)");

    final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    final Map<String, Map<Integer, byte[]>> uploads = new ConcurrentHashMap<>();
    final AtomicInteger partsSeen = new AtomicInteger();
    private final AtomicInteger uploadIds = new AtomicInteger();
    private final HttpServer server;

    S3Double() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (!isSigned(exchange, body)) {
                answer(exchange, 403, "<Error><Code>SignatureDoesNotMatch</Code></Error>".getBytes());
                return;
            }
            String key = exchange.getRequestURI().getPath().substring("/tom/".length());
            Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
            switch (exchange.getRequestMethod()) {
                case "PUT" -> put(exchange, key, query, body);
                case "POST" -> post(exchange, key, query);
                case "DELETE" -> {
                    if (query.containsKey("uploadId")) {
                        uploads.remove(query.get("uploadId"));
                    } else {
                        objects.remove(key);
                    }
                    answer(exchange, 204, null);
                }
                default -> get(exchange, key);
            }
        }
    }

    private void put(HttpExchange exchange, String key, Map<String, String> query, byte[] body) throws IOException {
        if (query.containsKey("partNumber")) {
            uploads.get(query.get("uploadId")).put(Integer.valueOf(query.get("partNumber")), body);
            partsSeen.incrementAndGet();
        } else {
            objects.put(key, body);
        }
        exchange.getResponseHeaders().set("ETag", "\"" + hex(sha256(body)).substring(0, 32) + "\"");
        answer(exchange, 200, null);
    }

    private void post(HttpExchange exchange, String key, Map<String, String> query) throws IOException {
        if (query.containsKey("uploads")) {
            String id = "upload-" + uploadIds.incrementAndGet();
            uploads.put(id, new ConcurrentSkipListMap<>());
            String xml = "<InitiateMultipartUploadResult><Bucket>tom</Bucket><UploadId>" + id
                    + "</UploadId></InitiateMultipartUploadResult>";
            answer(exchange, 200, xml.getBytes(StandardCharsets.UTF_8));
            return;
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : uploads.remove(query.get("uploadId")).values()) {
            whole.write(part);
        }
        objects.put(key, whole.toByteArray());
        answer(
                exchange,
                200,
                "<CompleteMultipartUploadResult><ETag>\"whole\"</ETag></CompleteMultipartUploadResult>".getBytes());
    }

    private void get(HttpExchange exchange, String key) throws IOException {
        byte[] content = objects.get(key);
        if (content == null) {
            answer(exchange, 404, "<Error><Code>NoSuchKey</Code></Error>".getBytes());
            return;
        }
        String range = exchange.getRequestHeaders().getFirst("Range");
        if (range == null) {
            answer(exchange, 200, content);
            return;
        }
        Matcher bounds = Pattern.compile("bytes=(\\d+)-(\\d+)").matcher(range);
        long first = bounds.matches() ? Long.parseLong(bounds.group(1)) : 0;
        if (first >= content.length) {
            answer(exchange, 416, "<Error><Code>InvalidRange</Code></Error>".getBytes());
            return;
        }
        int last = (int) Math.min(Long.parseLong(bounds.group(2)), content.length - 1L);
        exchange.getResponseHeaders().set("Content-Range", "bytes " + first + "-" + last + "/" + content.length);
        answer(exchange, 206, Arrays.copyOfRange(content, (int) first, last + 1));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (head && body != null) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
        }
        boolean empty = body == null || body.length == 0;
        exchange.sendResponseHeaders(status, head || empty ? -1 : body.length);
        if (!head && !empty) {
            exchange.getResponseBody().write(body);
        }
    }

    private static boolean isSigned(HttpExchange exchange, byte[] body) {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        Matcher said = AUTHORIZATION.matcher(header == null ? "" : header);
        if (!said.matches() || !said.group(1).equals(ACCESS_KEY)) {
            return false;
        }
        String hash = exchange.getRequestHeaders().getFirst("x-amz-content-sha256");
        if (hash == null || hash.matches("[0-9a-f]{64}") && !hash.equals(hex(sha256(body)))) {
            return false;
        }
        String headers = Arrays.stream(said.group(4).split(";"))
                .map(name -> name + ":"
                        + String.join(",", exchange.getRequestHeaders().get(name))
                                .strip() + "\n")
                .collect(Collectors.joining());
        String canonical = exchange.getRequestMethod() + "\n"
                + exchange.getRequestURI().getRawPath() + "\n"
                + canonicalQuery(exchange.getRequestURI().getRawQuery()) + "\n" + headers + "\n" + said.group(4) + "\n"
                + hash;
        String scope = said.group(2) + "/" + said.group(3) + "/s3/aws4_request";
        String toSign = "AWS4-HMAC-SHA256\n" + exchange.getRequestHeaders().getFirst("X-Amz-Date") + "\n" + scope + "\n"
                + hex(sha256(canonical.getBytes(StandardCharsets.UTF_8)));
        byte[] key = ("AWS4" + SECRET).getBytes(StandardCharsets.UTF_8);
        for (String part : List.of(said.group(2), said.group(3), "s3", "aws4_request")) {
            key = hmac(key, part);
        }
        return hex(hmac(key, toSign)).equals(said.group(5));
    }

    private static String canonicalQuery(String raw) {
        return raw == null
                ? ""
                : Arrays.stream(raw.split("&"))
                        .map(each -> each.contains("=") ? each : each + "=")
                        .sorted()
                        .collect(Collectors.joining("&"));
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> values = new TreeMap<>();
        if (raw != null) {
            for (String each : raw.split("&")) {
                int equals = each.indexOf('=');
                values.put(
                        equals < 0 ? each : each.substring(0, equals),
                        equals < 0 ? "" : URLDecoder.decode(each.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return values;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
