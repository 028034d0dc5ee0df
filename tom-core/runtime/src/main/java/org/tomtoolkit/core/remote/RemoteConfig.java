package org.tomtoolkit.core.remote;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the site calls remote services. */
@ConfigMapping(prefix = "tom.remote")
public interface RemoteConfig {

    /** Calls to one host at the same time, from this node. */
    @WithDefault("8")
    int concurrentPerHost();

    /** Calls to one host per second, from this node; as many may come at once after a silence. */
    @WithDefault("10")
    double requestsPerSecond();

    /** Other limits for single hosts, e.g. {@code tom.remote.hosts."observe.lco.global".requests-per-second=2}. */
    Map<String, HostLimits> hosts();

    /** How long a call waits for its turn, or for what a service asks with Retry-After, before it fails, e.g. {@code 5S}. */
    @WithDefault("5S")
    Duration longestWait();

    /** How long a host that asked for a pause is left alone at most, whatever it asked for. */
    @WithDefault("300S")
    Duration longestPause();

    /**
     * Hosts, addresses or networks inside your own network that addresses entered by users may lead to, e.g.
     * {@code archive.example.org,10.1.0.0/16}. All others that are not public are refused.
     */
    Optional<List<String>> allowedInternalHosts();

    /** The log of calls. */
    Log log();

    /** The check whether services work. */
    Probe probe();

    /** Limits for one host. */
    interface HostLimits {

        /** Calls at the same time. */
        Optional<Integer> concurrent();

        /** Calls per second. */
        Optional<Double> requestsPerSecond();
    }

    /** How the log of calls is kept. */
    interface Log {

        /** Whether calls are written to the database. */
        @WithDefault("true")
        boolean enabled();

        /** How long they are kept. */
        @WithDefault("30D")
        Duration keep();

        /** How many are kept at most. */
        @WithDefault("200000")
        long most();

        /** When old ones are deleted: a schedule as for every recurring job; {@code -} for never. */
        @WithDefault("FIXED_DELAY|3600s")
        String cleanSchedule();
    }

    /** How services are checked. */
    interface Probe {

        /** When: a schedule as for every recurring job; {@code -} for never. */
        @WithDefault("FIXED_DELAY|600s")
        String schedule();
    }
}
