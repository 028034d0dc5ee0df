package org.tomtoolkit.alerts.alerce;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The ALeRCE broker. */
@ConfigMapping(prefix = "tom.brokers.alerce")
public interface AlerceConfig {

    /** Whether ALeRCE is offered. */
    @WithDefault("true")
    boolean enabled();

    /** Address of its API for the objects of ZTF. */
    @WithDefault("https://api.alerce.online/ztf/v1")
    String baseUrl();

    /** Address of the page about an object, before its id. */
    @WithDefault("https://alerce.online/object/")
    String objectUrl();

    /** How long one answer may take, e.g. {@code 20s}. */
    @WithDefault("20s")
    Duration timeout();

    /** How long following further pages of results may take in all; what is there by then is shown. */
    @WithDefault("45s")
    Duration patience();

    /** When the list of classifiers and classes is fetched again; {@code -} is never. */
    @WithDefault("FIXED_DELAY|21600s")
    String refreshClasses();
}
