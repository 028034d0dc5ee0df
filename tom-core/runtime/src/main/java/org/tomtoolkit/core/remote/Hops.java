package org.tomtoolkit.core.remote;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Sends a request and follows redirects: five at most, only http and https, never from https to http. */
final class Hops {

    private static final int MOST = 5;

    private final Transport direct;
    private final Supplier<Transport> guarded;

    Hops(Transport direct, Supplier<Transport> guarded) {
        this.direct = direct;
        this.guarded = guarded;
    }

    Answer send(RemoteRequest first) {
        long end = System.nanoTime() + first.timeout().toNanos();
        RemoteRequest request = first;
        for (int hop = 0; hop <= MOST; hop++) {
            requireHttp(request);
            Duration left = Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
            Transport transport = request.untrusted() ? guarded.get() : direct;
            Answer answer = transport.send(request, left);
            URI next = answer.isRedirect() ? next(request, answer) : null;
            if (next == null) {
                return answer;
            }
            request = request.redirected(next, answer.status());
        }
        throw failure(first, RemoteException.Kind.REFUSED, first.service() + " redirects in circles.");
    }

    /** Null for what is not followed. */
    private static URI next(RemoteRequest request, Answer answer) {
        try {
            URI next = request.uri().resolve(answer.header("Location").strip());
            boolean downgraded =
                    "https".equalsIgnoreCase(request.uri().getScheme()) && !"https".equalsIgnoreCase(next.getScheme());
            return downgraded || request.tellsOthers(next, answer.status()) ? null : next;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void requireHttp(RemoteRequest request) {
        String scheme = String.valueOf(request.uri().getScheme()).toLowerCase(java.util.Locale.ROOT);
        if (!List.of("http", "https").contains(scheme) || request.uri().getHost() == null) {
            throw failure(
                    request,
                    RemoteException.Kind.BLOCKED,
                    "Only addresses with http:// or https:// and a host are called.");
        }
        if (request.untrusted() && request.uri().getRawUserInfo() != null) {
            throw failure(request, RemoteException.Kind.BLOCKED, "Addresses with a user name are not called.");
        }
    }

    private static RemoteException failure(RemoteRequest request, RemoteException.Kind kind, String text) {
        return new RemoteException(request.service(), kind, text, null);
    }
}
