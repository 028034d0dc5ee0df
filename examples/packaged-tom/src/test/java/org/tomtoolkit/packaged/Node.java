package org.tomtoolkit.packaged;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A packaged TOM as a process of its own. */
final class Node implements AutoCloseable {

    static final Duration DEADLINE = Duration.ofSeconds(120);
    static final String PASSWORD = "galileo saw four moons";
    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));

    private final HttpClient http = HttpClient.newHttpClient();
    private final String name;
    private final int port;
    private final List<String> command;
    private final Path folder;
    private Process process;

    private Node(String name, String packaged, Path folder, List<String> options) throws IOException {
        this.name = name;
        this.folder = folder;
        this.port = freePort();
        this.command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dpackaged.node=" + name,
                "-Dtom.accounts.first-administrator.password=" + PASSWORD,
                "-Dtom.session.key=only-for-tests-only-for-tests-only-for-tests",
                "-Dtom.jobs.heartbeat=1S"));
        command.addAll(options);
        command.addAll(List.of(
                "-jar",
                Path.of("target", packaged, "quarkus-run.jar").toAbsolutePath().toString()));
    }

    /** On the SQLite file of this folder. */
    static Node onSqlite(Path folder, String... options) throws IOException {
        return new Node("one", "for-sqlite", folder, List.of(options)).start();
    }

    /** On a PostgreSQL. */
    static Node onPostgresql(String name, Path folder, String url, String... options) throws IOException {
        List<String> all = new ArrayList<>(
                List.of("-Dquarkus.datasource.jdbc.url=" + url, "-Dquarkus.datasource.username=postgres"));
        all.addAll(List.of(options));
        return new Node(name, "for-postgresql", folder, all).start();
    }

    Node start() throws IOException {
        Files.createDirectories(folder);
        process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        until(name + " serves pages", () -> process.isAlive() && status() == 200);
        return this;
    }

    private Path log() {
        return folder.resolve(name + ".log");
    }

    /** As {@code kill -9} does: nothing is tidied up. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Not even killed: " + name);
        }
    }

    int port() {
        return port;
    }

    long post(String path, String key) {
        return number(send(request(path).POST(HttpRequest.BodyPublishers.noBody())), key);
    }

    long get(String path, String key) {
        return number(send(request(path).GET()), key);
    }

    String text(String path) {
        return send(request(path).GET());
    }

    /** An open page of the administrator, logged in by header. */
    WebSocket page(WebSocket.Listener listener) {
        return http.newWebSocketBuilder()
                .header("Authorization", BASIC)
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/api/live/"), listener)
                .join();
    }

    static void until(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(DEADLINE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("In " + DEADLINE.toSeconds() + " s it did not happen that " + what);
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json")
                .header("Authorization", BASIC);
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer.request().uri() + ": " + answer.statusCode() + " " + answer.body()
                        + "\n" + Files.readString(log()));
            }
            return answer.body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long number(String json, String key) {
        Matcher found = Pattern.compile('"' + key + "\":(-?\\d+)").matcher(json);
        if (!found.find()) {
            throw new AssertionError("No " + key + " in " + json);
        }
        return Long.parseLong(found.group(1));
    }

    private int status() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/robots.txt"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() > 0 ? 200 : 0;
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
