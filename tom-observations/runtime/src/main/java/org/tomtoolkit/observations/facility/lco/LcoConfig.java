package org.tomtoolkit.observations.facility.lco;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Las Cumbres Observatory. */
@ConfigMapping(prefix = "tom.facilities.lco")
public interface LcoConfig {

    /** Whether LCO is offered. */
    @WithDefault("true")
    boolean enabled();

    /** Address of the Observation Portal. */
    @WithDefault("https://observe.lco.global")
    String portalUrl();

    /** Address of the archive's API. */
    @WithDefault("https://archive-api.lco.global")
    String archiveUrl();

    /**
     * API token of the account that submits for everybody who has stored none of their own, from the portal's profile page.
     * An administrator may store it encrypted at /credentials/ instead.
     */
    Optional<String> apiKey();

    /** How long one answer may take, e.g. {@code 20S}. */
    @WithDefault("20S")
    Duration timeout();

    /** How many configurations a form offers, 1–5. */
    @WithDefault("1")
    int maxConfigurations();

    /** How many exposure settings each configuration offers, 1–10. */
    @WithDefault("3")
    int maxInstrumentConfigs();
}
