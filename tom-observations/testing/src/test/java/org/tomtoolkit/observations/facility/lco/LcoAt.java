package org.tomtoolkit.observations.facility.lco;

import java.time.Duration;
import java.util.Optional;

/** The configuration of the tests. */
record LcoAt(String baseUrl, Optional<String> apiKey, int maxConfigurations, int maxInstrumentConfigs)
        implements LcoConfig {

    static LcoAt of(String baseUrl) {
        return new LcoAt(baseUrl, Optional.of("key"), 1, 3);
    }

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public String portalUrl() {
        return baseUrl + "/portal/";
    }

    @Override
    public String archiveUrl() {
        return baseUrl + "/archive/";
    }

    @Override
    public Duration timeout() {
        return Duration.ofSeconds(1);
    }
}
