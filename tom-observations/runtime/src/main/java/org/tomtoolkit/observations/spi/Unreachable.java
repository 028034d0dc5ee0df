package org.tomtoolkit.observations.spi;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.tomtoolkit.core.remote.RemoteException;
import org.tomtoolkit.core.remote.RemoteException.Kind;

/**
 * The facility could not be asked, or its answer is of no use: no connection, no answer in time, wrong credentials, too many
 * calls, an error on its side.
 *
 * @param cause for people: what happened and what to do; never a secret, never a body
 * @param maybeArrived whether a request that was sent may have been taken nevertheless
 * @since 1.0
 */
public record Unreachable(String cause, boolean maybeArrived)
        implements Submission, Validation, Cancellation, StatusReport, ArchiveListing {

    private static final Set<Kind> UNCERTAIN =
            EnumSet.of(Kind.TIMEOUT, Kind.UNREACHABLE, Kind.SERVER_ERROR, Kind.MALFORMED);

    public Unreachable {
        if (cause == null || cause.isBlank()) {
            throw new IllegalArgumentException("Say why the facility cannot be reached");
        }
    }

    /** The request certainly did not arrive. */
    public Unreachable(String cause) {
        this(cause, false);
    }

    /** The failure of a call in words. */
    public static Unreachable because(RemoteException failure) {
        return new Unreachable(text(failure), UNCERTAIN.contains(failure.kind()));
    }

    private static String text(RemoteException failure) {
        return switch (failure.kind()) {
            case UNAUTHORIZED ->
                failure.service() + " does not accept the credentials (status " + failure.remoteStatus()
                        + "). Check the credentials for it, your own or those of the site.";
            case RATE_LIMITED ->
                failure.service() + " asks for fewer calls. Try again " + after(failure.retryAfter()) + ".";
            default -> failure.getMessage() + (failure.hint() == null ? "" : " " + failure.hint());
        };
    }

    private static String after(Duration wait) {
        return wait == null ? "later" : "in " + Math.max(1, wait.toSeconds()) + " s";
    }
}
