package org.tomtoolkit.alerts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How queries at alert brokers are run. */
@ConfigMapping(prefix = "tom.alerts")
public interface AlertsConfig {

    /** Most alerts one run of a query keeps and shows. */
    @WithDefault("100")
    int maxResults();

    /** How long the results of a run are kept, e.g. {@code 1h}. */
    @WithDefault("1h")
    Duration keepResults();

    /** Up to this many alerts become targets while the person waits; more of them by a job. */
    @WithDefault("3")
    int createAtOnce();
}
