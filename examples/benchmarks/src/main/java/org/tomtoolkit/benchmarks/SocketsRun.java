package org.tomtoolkit.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Opens WebSockets at a running TOM and says how much more memory its process holds while they idle. Linux only (reads
 * {@code /proc}, asks {@code jcmd} for a collection first). Start the TOM with {@code -Dtom.live.connections-per-account=2000}.
 *
 * <p>Arguments: address, name and password of an account, process id of the TOM, number of WebSockets, seconds to idle.
 */
public final class SocketsRun {

    private SocketsRun() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        URI uri = URI.create(arguments[0].replaceFirst("^http", "ws") + "/api/live/");
        String authorization = "Basic "
                + Base64.getEncoder()
                        .encodeToString((arguments[1] + ":" + arguments[2]).getBytes(StandardCharsets.UTF_8));
        long pid = Long.parseLong(arguments[3]);
        int count = Integer.parseInt(arguments[4]);
        open(uri, authorization, 50).forEach(WebSocket::abort);
        long before = residentKilobytes(pid);
        List<WebSocket> sockets = open(uri, authorization, count);
        TimeUnit.SECONDS.sleep(Integer.parseInt(arguments[5]));
        long idle = residentKilobytes(pid);
        System.out.printf(
                Locale.ROOT,
                "%d idle WebSockets: %.1f MB resident before, %.1f MB with them, %.1f MB more%n",
                sockets.size(),
                before / 1024.0,
                idle / 1024.0,
                (idle - before) / 1024.0);
        sockets.forEach(WebSocket::abort);
    }

    private static List<WebSocket> open(URI uri, String authorization, int count) throws InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        CountDownLatch greeted = new CountDownLatch(count);
        List<WebSocket> sockets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sockets.add(http.newWebSocketBuilder()
                    .header("Authorization", authorization)
                    .buildAsync(uri, new Greeted(greeted))
                    .join());
        }
        if (!greeted.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException(greeted.getCount() + " of " + count + " were not greeted");
        }
        return sockets;
    }

    private record Greeted(CountDownLatch greeted) implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            greeted.countDown();
            return WebSocket.Listener.super.onText(socket, data, last);
        }
    }

    private static long residentKilobytes(long pid) throws IOException, InterruptedException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(pid),
                        "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
