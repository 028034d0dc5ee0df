package org.tomtoolkit.core.remote;

import java.time.Duration;
import org.tomtoolkit.core.TomException;

/**
 * A remote service could not be asked or gave no usable answer. Never a 500 of ours: pages show it as a message, the API
 * as 502.
 *
 * @since 1.0
 */
public class RemoteException extends TomException {

    /** What went wrong, for code that has to decide. */
    public enum Kind {
        /** No connection, or it broke. */
        UNREACHABLE,
        /** No answer in time. */
        TIMEOUT,
        /** 401 or 403: the credentials are missing or wrong. */
        UNAUTHORIZED,
        /** 404. */
        NOT_FOUND,
        /** 429; see {@link RemoteException#retryAfter()}. */
        RATE_LIMITED,
        /** Any other 4xx. */
        REFUSED,
        /** 5xx. */
        SERVER_ERROR,
        /** An address a user gave leads into the network of the site; not asked at all. */
        BLOCKED,
        /** Too many failures lately; not asked at all. */
        CIRCUIT_OPEN,
        /** The answer is larger than allowed. */
        TOO_LARGE,
        /** The answer cannot be understood. */
        MALFORMED
    }

    private final String service;
    private final Kind kind;
    private final int remoteStatus;
    private final String body;
    private final Duration retryAfter;

    public RemoteException(String service, Kind kind, String detail, Throwable cause) {
        this(service, kind, detail, 0, "", null, cause);
    }

    public RemoteException(
            String service, Kind kind, String detail, int remoteStatus, String body, Duration retryAfter, Throwable e) {
        super(502, "Remote service failed", detail, hintFor(kind), e);
        this.service = service;
        this.kind = kind;
        this.remoteStatus = remoteStatus;
        this.body = body;
        this.retryAfter = retryAfter;
    }

    private static String hintFor(Kind kind) {
        return switch (kind) {
            case UNAUTHORIZED -> "Check the credentials for this service, your own or those of the site.";
            case RATE_LIMITED, CIRCUIT_OPEN, TIMEOUT, UNREACHABLE, SERVER_ERROR -> "Try again later.";
            default -> null;
        };
    }

    public String service() {
        return service;
    }

    public Kind kind() {
        return kind;
    }

    /** Status the service answered with, 0 when it did not answer. */
    public int remoteStatus() {
        return remoteStatus;
    }

    /** Body of a refusal, e.g. the field errors of a 400; {@code ""} when there is none. */
    public String body() {
        return body;
    }

    /** How long the service asks to wait, null when it does not say. */
    public Duration retryAfter() {
        return retryAfter;
    }

    /** Whether asking again may help. */
    boolean isTransient() {
        return kind == Kind.UNREACHABLE || kind == Kind.TIMEOUT || kind == Kind.SERVER_ERROR;
    }
}
