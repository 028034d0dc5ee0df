package org.tomtoolkit.observations.facility.ocs;

import java.time.Duration;
import java.util.Optional;
import org.tomtoolkit.core.vault.Credentials;

/**
 * How to reach an observatory.
 *
 * @param service id of the facility; configuration stands under {@code tom.facilities.<service>}
 * @param portalUrl address of the portal
 * @param archiveUrl address of the archive's API
 * @param credentials with the token of the account that submits, as field {@value #API_KEY}
 * @param timeout for one answer
 * @since 1.0
 */
public record OcsSettings(
        String service, String portalUrl, String archiveUrl, Credentials credentials, Duration timeout) {

    /** Name of the field that holds the token. */
    public static final String API_KEY = "api_key";

    public OcsSettings {
        portalUrl = withoutSlash(portalUrl);
        archiveUrl = withoutSlash(archiveUrl);
    }

    /** What is missing, with the fix; empty when all is there. */
    public Optional<String> problem() {
        return credentials.has(service)
                ? Optional.empty()
                : Optional.of("Not configured: store the API token of your account at " + portalUrl
                        + " among your credentials (see your profile), or have an administrator set tom.facilities."
                        + service + ".api-key.");
    }

    /** The token for what runs now; read for each call, never kept. */
    Optional<String> apiKey() {
        return credentials.of(service).value(API_KEY);
    }

    private static String withoutSlash(String url) {
        return url.replaceAll("/+$", "");
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "OcsSettings[" + service + ", " + portalUrl + "]";
    }
}
