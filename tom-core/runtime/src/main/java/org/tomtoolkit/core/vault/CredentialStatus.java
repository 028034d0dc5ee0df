package org.tomtoolkit.core.vault;

import java.time.Instant;

/**
 * How an owner stands with a service; holds no values.
 *
 * @param stored when they were stored, null when there are none
 * @param verified when the service last accepted them, null when never
 * @param fallback what is used without own ones: {@link Secrets.Source#SITE}, CONFIGURATION or NONE
 * @since 1.0
 */
public record CredentialStatus(CredentialService service, Instant stored, Instant verified, Secrets.Source fallback) {

    public boolean isStored() {
        return stored != null;
    }

    public boolean isTestable() {
        return service instanceof TestsConnection;
    }
}
