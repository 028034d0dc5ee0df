package org.tomtoolkit.core.remote;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** For services whose address the configuration gives. */
final class DirectTransport implements Transport {

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final long maxBytes;

    DirectTransport(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** The client's own time-out ends with the headers; ours covers a body that trickles as well. */
    @Override
    public Answer send(RemoteRequest request, Duration timeout) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(toHttp(request, timeout), headers -> new LimitedBody(maxBytes));
        try {
            HttpResponse<byte[]> response = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(response.statusCode(), firstValues(response), response.body());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw RemoteFailures.ofIo(request.service(), new HttpTimeoutException("no whole answer in time"));
        } catch (ExecutionException e) {
            throw RemoteFailures.ofCause(request.service(), e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw RemoteFailures.ofIo(request.service(), new IOException("interrupted", e));
        }
    }

    private static Map<String, String> firstValues(HttpResponse<?> response) {
        Map<String, String> first = new HashMap<>();
        response.headers()
                .map()
                .forEach((name, values) -> first.putIfAbsent(name.toLowerCase(Locale.ROOT), values.get(0)));
        return first;
    }

    private static HttpRequest toHttp(RemoteRequest request, Duration timeout) {
        HttpRequest.Builder http = HttpRequest.newBuilder(request.uri())
                .timeout(timeout)
                .header("User-Agent", RemoteClient.USER_AGENT)
                .method(request.method(), HttpRequest.BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(http::setHeader);
        return http.build();
    }
}
