package org.tomtoolkit.alerts.example;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The alerts of Aurora Observatory. */
@ConfigMapping(prefix = "tom.brokers.aurora")
public interface AuroraConfig {

    /** Address of the service. */
    @WithDefault("https://alerts.aurora.example")
    String baseUrl();

    /** How long one answer may take. */
    @WithDefault("10s")
    Duration timeout();
}
