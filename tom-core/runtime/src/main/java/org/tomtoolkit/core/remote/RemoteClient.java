package org.tomtoolkit.core.remote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The one way out of the application. Every plug-in calls its service through this client: time-out, at most two
 * repetitions with jitter for what may be repeated, a breaker per service and host, limits for each host on calls at once and
 * per second, patience with services that ask for it (429, Retry-After), a limit on the answer's size, and an entry in the
 * {@link RemoteLog} that holds neither query nor headers.
 *
 * @since 1.0
 */
@ApplicationScoped
public class RemoteClient {

    static final String USER_AGENT = "tom-toolkit-jvm/1.0";
    private static final int MAX_BYTES = 64 * 1024 * 1024;

    private final RemoteLog log;
    private final HostGates gates;
    private final AddressRules rules;
    private final long maxBytes;
    private final Breakers breakers = new Breakers(this::mayPass);
    private final Hops hops;
    private Transport guarded;

    @Inject
    RemoteClient(RemoteLog log, HostGates gates, RemoteConfig config) {
        this(log, gates, new AddressRules(config.allowedInternalHosts().orElse(List.of())), MAX_BYTES);
    }

    /** One with the limits of a site that configures nothing, for tests of plug-ins. */
    public RemoteClient(RemoteLog log) {
        this(log, MAX_BYTES);
    }

    RemoteClient(RemoteLog log, long maxBytes) {
        this(log, new HostGates(null), new AddressRules(List.of()), maxBytes);
    }

    RemoteClient(RemoteLog log, HostGates gates, AddressRules rules, long maxBytes) {
        this.log = log;
        this.gates = gates;
        this.rules = rules;
        this.maxBytes = maxBytes;
        this.hops = new Hops(new DirectTransport(maxBytes), this::guarded);
    }

    /** Made when the first address of a user is called. */
    private synchronized Transport guarded() {
        if (guarded == null) {
            guarded = new GuardedTransport(rules, maxBytes);
        }
        return guarded;
    }

    /**
     * Sends and waits.
     *
     * @return an answer with a 2xx status
     * @throws RemoteException for everything else
     */
    public RemoteResponse send(RemoteRequest request) {
        return breakers.call(request, () -> once(request));
    }

    /** Services that are left alone now because they failed again and again, with {@code OPEN} or {@code HALF_OPEN}. */
    public Map<String, String> openBreakers() {
        return breakers.notClosed();
    }

    /** A failure that may pass, or a pause short enough to wait for. */
    private boolean mayPass(Throwable failure) {
        return failure instanceof RemoteException remote
                && (remote.isTransient()
                        || remote.kind() == RemoteException.Kind.RATE_LIMITED
                                && remote.remoteStatus() != 0
                                && remote.retryAfter() != null
                                && remote.retryAfter().compareTo(gates.longestWait()) <= 0);
    }

    private RemoteResponse once(RemoteRequest request) {
        Instant start = Instant.now();
        try {
            RemoteResponse response = inTurn(request);
            log.add(request, start, String.valueOf(response.status()), response.body().length);
            return response;
        } catch (RemoteException e) {
            log.add(request, start, e.remoteStatus() == 0 ? e.kind().name() : String.valueOf(e.remoteStatus()), 0);
            throw e;
        }
    }

    private RemoteResponse inTurn(RemoteRequest request) {
        HostGate gate = gates.of(request.uri());
        enter(gate, request);
        try {
            return exchange(request);
        } catch (RemoteException e) {
            if (e.retryAfter() != null) {
                Duration longest = gates.longestPause();
                gate.pause(e.retryAfter().compareTo(longest) < 0 ? e.retryAfter() : longest);
            }
            throw e;
        } finally {
            gate.leave();
        }
    }

    private void enter(HostGate gate, RemoteRequest request) {
        try {
            Duration tooLong = gate.enter(gates.longestWait());
            if (tooLong != null) {
                throw new RemoteException(
                        request.service(),
                        RemoteException.Kind.RATE_LIMITED,
                        "There are more calls to " + request.service() + " than it takes now; it was not asked.",
                        0,
                        "",
                        tooLong,
                        null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RemoteFailures.ofIo(request.service(), new IOException("interrupted", e));
        }
    }

    private RemoteResponse exchange(RemoteRequest request) {
        Answer answer = hops.send(request);
        if (answer.status() / 100 != 2) {
            throw RemoteFailures.ofStatus(request, answer);
        }
        return new RemoteResponse(request.service(), answer.status(), answer.header("Content-Type"), answer.body());
    }
}
