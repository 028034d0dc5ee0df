package org.tomtoolkit.core;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What this process does for the TOM. */
@ConfigMapping(prefix = "tom.node")
public interface NodeConfig {

    /** {@code all} serves pages and runs jobs, {@code web} serves only, {@code worker} runs jobs only; {@code command} is set by the command line. */
    @WithDefault("all")
    Role role();

    /** Parts a process can play. */
    enum Role {
        ALL,
        WEB,
        WORKER,
        COMMAND;

        /** Whether jobs run here. */
        public boolean runsJobs() {
            return this == ALL || this == WORKER;
        }

        /** Whether people use this process. */
        public boolean servesPages() {
            return this == ALL || this == WEB;
        }
    }
}
