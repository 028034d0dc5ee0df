package org.tomtoolkit.common.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** API tokens. */
@ConfigMapping(prefix = "tom.tokens")
public interface TokensConfig {

    /** How long a node trusts what it knows about a token; one that was revoked on another node dies after this. */
    @WithDefault("5S")
    Duration cache();

    /** How many tokens an account may have. */
    @WithDefault("50")
    int perAccount();

    /** How long a token from {@code /api/token-auth/} lasts. */
    @WithDefault("P30D")
    Duration exchangedLifetime();

    /** How many tokens from {@code /api/token-auth/} an account keeps; the oldest is revoked when there is one more. */
    @WithDefault("10")
    int exchangedPerAccount();

    /** Longest life of a token, e.g. {@code P365D}; by default one may last for ever. */
    Optional<Duration> maxLifetime();

    /** How much a script may ask for, for each token, or each account with Basic credentials. */
    RateLimit rateLimit();

    /** A bucket of requests that fills up again evenly. */
    interface RateLimit {
        /** Requests that may come in one period, 0 for any number. */
        @WithDefault("60000")
        long requests();

        /** Time in which the bucket fills up. */
        @WithDefault("PT1M")
        Duration period();
    }
}
