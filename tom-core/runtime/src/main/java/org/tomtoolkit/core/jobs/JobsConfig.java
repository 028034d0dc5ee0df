package org.tomtoolkit.core.jobs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How this node runs jobs. */
@ConfigMapping(prefix = "tom.jobs")
public interface JobsConfig {

    /** Whether this node runs jobs; a web-only node sets false. */
    @WithDefault("true")
    boolean enabled();

    /** Jobs run at the same time on this node. */
    @WithDefault("2")
    int threads();

    /** How often this node looks for due jobs. */
    @WithDefault("1S")
    Duration pollInterval();

    /** Pause before a failed job is tried again; each further pause is half as long again. */
    @WithDefault("10S")
    Duration retryDelay();
}
