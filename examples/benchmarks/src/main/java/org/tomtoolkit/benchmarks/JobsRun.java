package org.tomtoolkit.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Enqueues jobs that do nothing at a running packaged TOM ({@code examples/packaged-tom}) and says how long it takes until
 * all have run.
 *
 * <p>Arguments: address, name and password of an administrator, number of jobs.
 */
public final class JobsRun {

    private static final Pattern LEFT = Pattern.compile("\"left\":(\\d+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String authorization;

    private JobsRun(String base, String name, String password) {
        this.base = base;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        JobsRun run = new JobsRun(arguments[0], arguments[1], arguments[2]);
        int jobs = Integer.parseInt(arguments[3]);
        run.jobs(200);
        run.jobs(jobs);
    }

    private void jobs(int count) throws IOException, InterruptedException {
        long start = System.nanoTime();
        send(request("/api/packaged/nothing/?count=" + count).POST(HttpRequest.BodyPublishers.noBody()));
        double enqueued = (System.nanoTime() - start) / 1e9;
        while (left() > 0) {
            Thread.sleep(100);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d jobs that do nothing: enqueued in %.2f s, all run after %.2f s (%.0f per second)%n",
                count,
                enqueued,
                seconds,
                count / seconds);
    }

    private long left() throws IOException, InterruptedException {
        Matcher left = LEFT.matcher(send(request("/api/packaged/left/").GET()));
        if (!left.find()) {
            throw new IOException("No count of jobs");
        }
        return Long.parseLong(left.group(1));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofMinutes(5))
                .header("Accept", "application/json")
                .header("Authorization", authorization);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.request().uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
