package org.tomtoolkit.common.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** What visitors without an account may see. */
@ConfigMapping(prefix = "tom.auth")
public interface AuthConfig {

    /** What a site shows to visitors. */
    enum Strategy {
        /** Whatever is open: public pages and open targets. */
        READ_ONLY,
        /** Nothing but the login pages and what {@code open-urls} names. */
        LOCKED
    }

    /** {@code READ_ONLY} shows visitors what is open, {@code LOCKED} nothing but the login pages. */
    @WithDefault("READ_ONLY")
    Strategy strategy();

    /**
     * Paths that stay open to everybody on a locked site, e.g. {@code /public/*}; {@code *} stands for any characters, also
     * slashes, {@code ?} for one.
     */
    Optional<List<String>> openUrls();
}
