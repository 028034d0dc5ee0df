package org.tomtoolkit.catalogs.simbad;

import java.time.Duration;

/** The configuration of the tests. */
record SimbadAt(String baseUrl) implements SimbadConfig {

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public Duration timeout() {
        return Duration.ofSeconds(1);
    }
}
