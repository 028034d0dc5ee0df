package org.tomtoolkit.common.notify;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What is kept and who is told of what. */
@ConfigMapping(prefix = "tom.notify")
public interface NotifyConfig {

    /** How long notifications are kept. */
    @WithDefault("P90D")
    Duration keep();

    /** Notifications kept for one person; the oldest go first. */
    @WithDefault("500")
    int keepPerAccount();

    /** A job that took at least this long tells its owner that it is done; failed ones always tell. */
    @WithDefault("10S")
    Duration longJob();

    /** When old notifications are deleted; {@code -} is never. */
    @WithDefault("DAILY|03:45|UTC")
    String cleanSchedule();

    /** Address of this site in messages that leave it, e.g. {@code https://tom.example.org}; without it they hold no link. */
    Optional<String> siteUrl();
}
