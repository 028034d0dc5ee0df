package org.tomtoolkit.common.credentials;

import java.util.List;
import org.tomtoolkit.core.vault.CredentialStatus;
import org.tomtoolkit.core.vault.Secrets;

/**
 * Credentials of one owner.
 *
 * @param base path of the page
 * @param site whether they are the site's
 * @param lines one for each service
 * @param trail what happened lately
 * @since 1.0
 */
public record CredentialsPage(String base, boolean site, List<Line> lines, List<Happening> trail) {

    /**
     * One service.
     *
     * @param stored when, UTC; {@code ""} for nothing stored
     * @param verified when the service last accepted them, {@code ""} for never
     */
    public record Line(CredentialStatus status, String stored, String verified) {

        public String id() {
            return status.service().id();
        }

        public String label() {
            return status.service().label();
        }

        /** What is used, in words. */
        public String state() {
            if (status.isStored()) {
                return "Stored";
            }
            return status.fallback() == Secrets.Source.NONE ? "None" : "Of the site";
        }

        public String stateClass() {
            if (status.isStored()) {
                return status.verified() != null || !status.isTestable() ? "tom-state-completed" : "tom-state-pending";
            }
            return status.fallback() == Secrets.Source.NONE ? "tom-state-cancelled" : "tom-state-running";
        }
    }

    /** One line of the trail. */
    public record Happening(String at, String service, String what, String actor, String note) {}
}
