package org.tomtoolkit.core.remote;

import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/**
 * The one way out of the application. Every plug-in calls its service through this client: time-out, at most two
 * repetitions with jitter for what may be repeated, a breaker per service and host, a limit on the answer's size, and an entry in
 * the {@link RemoteLog} that holds neither query nor headers.
 *
 * @since 1.0
 */
@ApplicationScoped
public class RemoteClient {

    private static final int MAX_BYTES = 64 * 1024 * 1024;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final Map<String, TypedGuard<RemoteResponse>> guards = new ConcurrentHashMap<>();
    private final RemoteLog log;
    private final long maxBytes;

    @Inject
    public RemoteClient(RemoteLog log) {
        this(log, MAX_BYTES);
    }

    RemoteClient(RemoteLog log, long maxBytes) {
        this.log = log;
        this.maxBytes = maxBytes;
    }

    /**
     * Sends and waits.
     *
     * @return an answer with a 2xx status
     * @throws RemoteException for everything else
     */
    public RemoteResponse send(RemoteRequest request) {
        String key = request.service() + "|" + request.uri().getAuthority() + "|" + request.idempotent();
        TypedGuard<RemoteResponse> guard = guards.computeIfAbsent(key, k -> guard(request.idempotent()));
        try {
            return guard.get((Supplier<RemoteResponse>) () -> once(request));
        } catch (CircuitBreakerOpenException e) {
            throw new RemoteException(
                    request.service(),
                    RemoteException.Kind.CIRCUIT_OPEN,
                    "Calls to " + request.service() + " failed repeatedly; it is left alone for some seconds.",
                    e);
        }
    }

    private static TypedGuard<RemoteResponse> guard(boolean repeat) {
        TypedGuard.Builder<RemoteResponse> guard = TypedGuard.create(RemoteResponse.class);
        guard.withCircuitBreaker()
                .requestVolumeThreshold(10)
                .failureRatio(0.6)
                .delay(10, ChronoUnit.SECONDS)
                .when(RemoteClient::isTransient)
                .done();
        if (repeat) {
            guard.withRetry()
                    .maxRetries(2)
                    .delay(250, ChronoUnit.MILLIS)
                    .jitter(150, ChronoUnit.MILLIS)
                    .whenException(RemoteClient::isTransient)
                    .done();
        }
        return guard.build();
    }

    private static boolean isTransient(Throwable failure) {
        return failure instanceof RemoteException remote && remote.isTransient();
    }

    private RemoteResponse once(RemoteRequest request) {
        Instant start = Instant.now();
        try {
            RemoteResponse response = exchange(request);
            log.add(request, start, String.valueOf(response.status()));
            return response;
        } catch (RemoteException e) {
            log.add(request, start, e.remoteStatus() == 0 ? e.kind().name() : String.valueOf(e.remoteStatus()));
            throw e;
        }
    }

    private RemoteResponse exchange(RemoteRequest request) {
        HttpResponse<byte[]> response = receive(request);
        if (response.statusCode() / 100 != 2) {
            throw RemoteFailures.ofStatus(request.service(), response, response.body());
        }
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new RemoteResponse(request.service(), response.statusCode(), type, response.body());
    }

    /** The client's own time-out ends with the headers; ours covers a body that trickles as well. */
    private HttpResponse<byte[]> receive(RemoteRequest request) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(toHttp(request), headers -> new LimitedBody(maxBytes));
        try {
            return answer.get(request.timeout().toMillis(), TimeUnit.MILLISECONDS);
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

    private static HttpRequest toHttp(RemoteRequest request) {
        HttpRequest.Builder http = HttpRequest.newBuilder(request.uri())
                .timeout(request.timeout())
                .header("User-Agent", "tom-toolkit-jvm/1.0")
                .method(request.method(), HttpRequest.BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(http::setHeader);
        return http.build();
    }
}
