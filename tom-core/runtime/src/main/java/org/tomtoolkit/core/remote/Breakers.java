package org.tomtoolkit.core.remote;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** Repeats what may be repeated, and leaves alone what fails again and again; one breaker per service and host. */
final class Breakers {

    private static final int REMEMBERED = 1_000;

    private final Map<String, TypedGuard<RemoteResponse>> guards = new ConcurrentHashMap<>();
    private final Map<String, CircuitBreakerState> states = new ConcurrentHashMap<>();
    private final Predicate<Throwable> mayPass;

    /**
     * @param mayPass failures after which asking again may help
     */
    Breakers(Predicate<Throwable> mayPass) {
        this.mayPass = mayPass;
    }

    RemoteResponse call(RemoteRequest request, Supplier<RemoteResponse> code) {
        String key = request.service() + "|" + request.uri().getAuthority() + "|" + request.idempotent();
        if (guards.size() > REMEMBERED) {
            guards.clear();
            states.clear();
        }
        try {
            return guards.computeIfAbsent(key, k -> guard(k, request.idempotent()))
                    .get(code);
        } catch (CircuitBreakerOpenException e) {
            throw new RemoteException(
                    request.service(),
                    RemoteException.Kind.CIRCUIT_OPEN,
                    "Calls to " + request.service() + " failed repeatedly; it is left alone for some seconds.",
                    e);
        }
    }

    private TypedGuard<RemoteResponse> guard(String key, boolean repeat) {
        TypedGuard.Builder<RemoteResponse> guard = TypedGuard.create(RemoteResponse.class);
        guard.withCircuitBreaker()
                .requestVolumeThreshold(10)
                .failureRatio(0.6)
                .delay(10, ChronoUnit.SECONDS)
                .when(Breakers::isBroken)
                .onStateChange(state -> states.put(key, state))
                .done();
        if (repeat) {
            guard.withRetry()
                    .maxRetries(2)
                    .delay(250, ChronoUnit.MILLIS)
                    .jitter(150, ChronoUnit.MILLIS)
                    .whenException(mayPass)
                    .done();
        }
        return guard.build();
    }

    private static boolean isBroken(Throwable failure) {
        return failure instanceof RemoteException remote && remote.isTransient();
    }

    /** Services whose breaker is not closed, with the state: {@code OPEN} or {@code HALF_OPEN}. */
    Map<String, String> notClosed() {
        Map<String, String> found = new TreeMap<>();
        states.forEach((key, state) -> {
            if (state != CircuitBreakerState.CLOSED) {
                found.merge(key.substring(0, key.indexOf('|')), state.name(), (a, b) -> a.equals("OPEN") ? a : b);
            }
        });
        return found;
    }
}
