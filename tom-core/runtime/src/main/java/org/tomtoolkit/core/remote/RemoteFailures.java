package org.tomtoolkit.core.remote;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.tomtoolkit.core.remote.RemoteException.Kind;

/** Turns statuses and broken connections into typed failures. */
final class RemoteFailures {

    private RemoteFailures() {}

    static RemoteException ofStatus(RemoteRequest request, Answer answer) {
        String service = request.service();
        int status = answer.status();
        Kind kind =
                switch (status) {
                    case 401, 403 -> Kind.UNAUTHORIZED;
                    case 404 -> Kind.NOT_FOUND;
                    case 429 -> Kind.RATE_LIMITED;
                    default -> status >= 500 ? Kind.SERVER_ERROR : Kind.REFUSED;
                };
        return new RemoteException(
                service,
                kind,
                service + " answered with status " + status + ".",
                status,
                request.redacted(new String(answer.body(), StandardCharsets.UTF_8)),
                retryAfter(answer),
                null);
    }

    static RemoteException ofCause(String service, Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof InternalAddressException blocked) {
                return new RemoteException(service, Kind.BLOCKED, blocked.getMessage(), cause);
            }
            if (t instanceof LimitedBody.TooLarge large) {
                String detail =
                        "The answer of " + service + " is larger than " + large.maxBytes() / (1024 * 1024) + " MB.";
                return new RemoteException(service, Kind.TOO_LARGE, detail, cause);
            }
        }
        return ofIo(service, cause instanceof IOException io ? io : new IOException(cause));
    }

    static RemoteException ofIo(String service, IOException e) {
        return e instanceof HttpTimeoutException
                ? new RemoteException(service, Kind.TIMEOUT, service + " did not answer in time.", e)
                : new RemoteException(service, Kind.UNREACHABLE, service + " cannot be reached.", e);
    }

    private static Duration retryAfter(Answer answer) {
        String text = answer.header("Retry-After").strip();
        if (text.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(Instant.now(), until);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
