package org.tomtoolkit.targets.share;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/** With whom this TOM shares targets. */
@ConfigMapping(prefix = "tom.sharing")
public interface SharingConfig {

    /** Other TOMs by id, e.g. {@code tom.sharing.toms.partner.base-url=https://tom.partner.example.org/}. */
    Map<String, OtherTom> toms();

    /** Whether targets can be downloaded on the page that shares them. */
    @WithDefault("true")
    boolean download();

    /** Most targets that one person shares at once. */
    @WithDefault("5000")
    int mostAtOnce();

    /** Another TOM. */
    interface OtherTom {

        /** Its address, e.g. {@code https://tom.partner.example.org/}. */
        String baseUrl();

        /** Its name for people; the host unless it is given. */
        Optional<String> label();

        /** A sentence that people read before they send, about who will see it there. */
        Optional<String> audience();

        /** API token of an account there, when people do not bring their own. */
        Optional<String> token();

        /** User name there, for those that take no tokens. */
        Optional<String> username();

        /** Password that belongs to it. */
        Optional<String> password();
    }
}
