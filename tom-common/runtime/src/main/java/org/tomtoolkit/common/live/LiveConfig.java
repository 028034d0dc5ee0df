package org.tomtoolkit.common.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How open pages hear of changes. */
@ConfigMapping(prefix = "tom.live")
public interface LiveConfig {

    /** Whether pages connect by WebSocket; without it they ask every half minute. */
    @WithDefault("true")
    boolean enabled();

    /** How often open connections and their logins are checked, besides before each message. */
    @WithDefault("30S")
    Duration checkInterval();

    /** Open connections of one account on one node; more are refused. */
    @WithDefault("50")
    int connectionsPerAccount();

    /**
     * For several nodes on a database other than PostgreSQL: how often a node looks for messages of the others, e.g. {@code 2S}.
     * Not needed for one node, nor on PostgreSQL, which tells.
     */
    Optional<Duration> pollInterval();

    /** Origins besides the site's own whose pages may connect, e.g. {@code https://www.example.org}. */
    Optional<java.util.List<String>> origins();
}
