package org.tomtoolkit.catalogs.simbad;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The SIMBAD harvester. */
@ConfigMapping(prefix = "tom.harvesters.simbad")
public interface SimbadConfig {

    /** Whether SIMBAD is offered. */
    @WithDefault("true")
    boolean enabled();

    /** Address of SIMBAD or of a mirror, without {@code /sim-tap/sync}. */
    @WithDefault("https://simbad.cds.unistra.fr/simbad")
    String baseUrl();

    /** How long one answer may take, e.g. {@code 15s}. */
    @WithDefault("15s")
    Duration timeout();
}
