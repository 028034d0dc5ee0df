package org.tomtoolkit.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Asks the REST API the same thing again and again with a token, from several clients at once.
 *
 * <p>Arguments: full address, e.g. {@code http://localhost:8080/api/targets/?limit=100}; token; clients; seconds. The first
 * third of the time is not counted.
 */
public final class TokenRun {

    private record Done(long requests, long bytes, long others) {}

    private final URI address;
    private final String token;

    private TokenRun(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        TokenRun run = new TokenRun(URI.create(arguments[0]), arguments[1]);
        int clients = Integer.parseInt(arguments[2]);
        double seconds = Double.parseDouble(arguments[3]);
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        run.all(threads, clients, seconds / 3);
        Done done = run.all(threads, clients, seconds * 2 / 3);
        threads.shutdown();
        System.out.printf(
                Locale.ROOT,
                "%d clients: %.0f requests/s, %.1f kB each, %d not answered 200%n",
                clients,
                done.requests() / (seconds * 2 / 3),
                done.bytes() / 1e3 / Math.max(1, done.requests()),
                done.others());
    }

    private Done all(ExecutorService threads, int clients, double seconds)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        List<Callable<Done>> work = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            work.add(() -> until(end));
        }
        Done sum = new Done(0, 0, 0);
        for (Future<Done> one : threads.invokeAll(work)) {
            Done done = one.get();
            sum = new Done(sum.requests() + done.requests(), sum.bytes() + done.bytes(), sum.others() + done.others());
        }
        return sum;
    }

    private Done until(long end) {
        byte[] buffer = new byte[65536];
        Done done = new Done(0, 0, 0);
        while (System.nanoTime() < end) {
            try {
                HttpURLConnection connection =
                        (HttpURLConnection) address.toURL().openConnection();
                connection.setRequestProperty("Authorization", "Token " + token);
                int status = connection.getResponseCode();
                long bytes = status == 200 ? drain(connection.getInputStream(), buffer) : 0;
                done = new Done(done.requests() + 1, done.bytes() + bytes, done.others() + (status == 200 ? 0 : 1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return done;
    }

    private static long drain(InputStream in, byte[] buffer) throws IOException {
        long bytes = 0;
        try (in) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
            }
        }
        return bytes;
    }
}
