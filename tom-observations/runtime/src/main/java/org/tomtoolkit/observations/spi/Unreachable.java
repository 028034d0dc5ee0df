package org.tomtoolkit.observations.spi;

import java.time.Duration;
import org.tomtoolkit.core.remote.RemoteException;

/**
 * The facility could not be asked, or its answer is of no use: no connection, no answer in time, wrong credentials, too many
 * calls, an error on its side.
 *
 * @param cause for people: what happened and what to do; never a secret, never a body
 * @since 1.0
 */
public record Unreachable(String cause) implements Submission, Validation, Cancellation, StatusReport, ArchiveListing {

    public Unreachable {
        if (cause == null || cause.isBlank()) {
            throw new IllegalArgumentException("Say why the facility cannot be reached");
        }
    }

    /** The failure of a call in words. */
    public static Unreachable because(RemoteException failure) {
        return new Unreachable(
                switch (failure.kind()) {
                    case UNAUTHORIZED ->
                        failure.service() + " does not accept the credentials (status " + failure.remoteStatus()
                                + "). Check its key in the configuration.";
                    case RATE_LIMITED ->
                        failure.service() + " asks for fewer calls. Try again " + after(failure.retryAfter()) + ".";
                    default -> failure.getMessage() + (failure.hint() == null ? "" : " " + failure.hint());
                });
    }

    private static String after(Duration wait) {
        return wait == null ? "later" : "in " + Math.max(1, wait.toSeconds()) + " s";
    }
}
