package org.tomtoolkit.benchmarks;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Starts a packaged TOM several times and says how long the first page takes and how much memory is resident after a few
 * pages. Linux only (reads {@code /proc}).
 *
 * <p>Arguments: the {@code java} to use, {@code quarkus-run.jar}, a folder to run in, number of starts, then options of
 * the JVM.
 */
public final class StartRun {

    private static final int PORT = 18231;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private StartRun() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int starts = Integer.parseInt(arguments[3]);
        List<String> command = new ArrayList<>(List.of(arguments[0]));
        command.addAll(Arrays.asList(arguments).subList(4, arguments.length));
        command.addAll(List.of(
                "-Dquarkus.http.port=" + PORT,
                "-jar",
                Path.of(arguments[1]).toAbsolutePath().toString()));
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        double[] seconds = new double[starts];
        long[] megabytes = new long[starts];
        for (int i = 0; i < starts; i++) {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("console.log").toFile())
                    .start();
            seconds[i] = firstPage();
            for (int page = 0; page < 30; page++) {
                status("/targets/");
            }
            megabytes[i] = residentMegabytes(process.pid());
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
            System.out.printf(
                    Locale.ROOT,
                    "start %d: first page after %.2f s, %d MB resident%n",
                    i + 1,
                    seconds[i],
                    megabytes[i]);
        }
        Arrays.sort(seconds);
        Arrays.sort(megabytes);
        System.out.printf(Locale.ROOT, "median: %.2f s, %d MB resident%n", seconds[starts / 2], megabytes[starts / 2]);
    }

    private static double firstPage() throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (status("/") != 200) {
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw new IOException("No page within " + LIMIT);
            }
            Thread.sleep(10);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static int status(String path) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + PORT + path).toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(60_000);
            int status = connection.getResponseCode();
            try (var body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                body.readAllBytes();
            }
            return status;
        } catch (IOException e) {
            return 0;
        }
    }

    private static long residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
