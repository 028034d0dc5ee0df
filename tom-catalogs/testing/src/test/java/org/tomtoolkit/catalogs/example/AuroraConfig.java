package org.tomtoolkit.catalogs.example;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The catalogue of Aurora Observatory. */
@ConfigMapping(prefix = "tom.harvesters.aurora")
public interface AuroraConfig {

    /** Address of the catalogue. */
    @WithDefault("https://catalogue.aurora.example")
    String baseUrl();

    /** How long one answer may take. */
    @WithDefault("10s")
    Duration timeout();
}
