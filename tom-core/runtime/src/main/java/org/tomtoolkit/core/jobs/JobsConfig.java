package org.tomtoolkit.core.jobs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** How this node runs jobs. */
@ConfigMapping(prefix = "tom.jobs")
public interface JobsConfig {

    /** Whether this node runs jobs, unless {@code tom.node.role} is {@code web}. */
    @WithDefault("true")
    boolean enabled();

    /** Jobs run at the same time on this node. */
    @WithDefault("2")
    int threads();

    /** How often this node looks for due jobs of others; its own it takes at once. */
    @WithDefault("1S")
    Duration pollInterval();

    /** Pause before a failed job is tried again; doubles with each attempt, up to an hour. */
    @WithDefault("10S")
    Duration retryDelay();

    /** How often a node says that it lives. A job of a node that missed four of these goes to another. */
    @WithDefault("5S")
    Duration heartbeat();

    /** How long one attempt of a job may take, unless the job says otherwise. */
    @WithDefault("PT6H")
    Duration timeLimit();

    /** How many jobs of a service run at the same time on all nodes together, by name of the service, e.g. {@code tom.jobs.at-once.alerce=1}. */
    Map<String, Integer> atOnce();

    /** How long jobs that have ended are kept. */
    @WithDefault("P30D")
    Duration keep();

    /** When old jobs are deleted; {@code -} is never. */
    @WithDefault("DAILY|03:30|UTC")
    String cleanSchedule();

    /** Lines of log kept for one job; later ones are dropped. */
    @WithDefault("10000")
    int maxLogLines();
}
