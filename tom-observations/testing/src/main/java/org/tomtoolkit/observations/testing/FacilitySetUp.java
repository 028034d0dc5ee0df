package org.tomtoolkit.observations.testing;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.vault.Credentials;
import org.tomtoolkit.observations.spi.CatalogueStore;

/**
 * With what the kit wants a facility made.
 *
 * @param baseUrl where the service of the facility is during this test, without a slash at its end
 * @param apiKey the secret, absent to test a facility that is not configured
 * @param timeout for one answer; short, because some tests wait for it
 * @param client the way out
 * @param store where a catalogue may be kept
 * @since 1.0
 */
public record FacilitySetUp(
        String baseUrl, Optional<String> apiKey, Duration timeout, RemoteClient client, CatalogueStore store) {

    /** The secret as the vault would give it, under this name. */
    public Credentials credentials(String field) {
        return Credentials.fixed(Map.of(field, apiKey.orElse("")));
    }
}
