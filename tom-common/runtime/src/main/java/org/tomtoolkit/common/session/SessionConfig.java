package org.tomtoolkit.common.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How long a login lasts and what signs it. */
@ConfigMapping(prefix = "tom.session")
public interface SessionConfig {

    /** Secret that signs logins, at least 32 characters; the same on every node. Without it one is kept in the key file. */
    Optional<String> key();

    /** File that holds a generated key when none is configured. */
    @WithDefault("data/session.key")
    Path keyFile();

    /** How long a login lasts. */
    @WithDefault("P14D")
    Duration lifetime();

    /** Whether cookies are sent over HTTPS only; by default when the request came by HTTPS. */
    Optional<Boolean> secureCookies();
}
