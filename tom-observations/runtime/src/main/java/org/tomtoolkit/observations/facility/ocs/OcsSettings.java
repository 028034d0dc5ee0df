package org.tomtoolkit.observations.facility.ocs;

import java.time.Duration;
import java.util.Optional;

/**
 * How to reach an observatory.
 *
 * @param service id of the facility; configuration stands under {@code tom.facilities.<service>}
 * @param portalUrl address of the portal
 * @param archiveUrl address of the archive's API
 * @param apiKey token of the account that submits; a secret
 * @param timeout for one answer
 * @since 1.0
 */
public record OcsSettings(
        String service, String portalUrl, String archiveUrl, Optional<String> apiKey, Duration timeout) {

    public OcsSettings {
        portalUrl = withoutSlash(portalUrl);
        archiveUrl = withoutSlash(archiveUrl);
        apiKey = apiKey.filter(key -> !key.isBlank());
    }

    /** What is missing, with the fix; empty when all is there. */
    public Optional<String> problem() {
        return apiKey.isPresent()
                ? Optional.empty()
                : Optional.of("Not configured: set tom.facilities." + service
                        + ".api-key to the API token of your account at " + portalUrl + ".");
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
