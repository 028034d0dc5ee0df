package org.tomtoolkit.core.jobs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What this process is for. */
@ConfigMapping(prefix = "tom.node")
public interface NodeConfig {

    /** Whether this process shows pages, runs jobs, or does both. */
    @WithDefault("all")
    Role role();

    /** What a process is for. */
    enum Role {
        /** Pages and the REST API; jobs run elsewhere. */
        WEB,
        /** Jobs; nobody is sent here for pages. */
        WORKER,
        /** Both, as is enough for most sites. */
        ALL
    }
}
