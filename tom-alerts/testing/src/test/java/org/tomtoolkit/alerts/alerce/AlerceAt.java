package org.tomtoolkit.alerts.alerce;

import java.time.Duration;

/** The configuration of the tests. */
record AlerceAt(String baseUrl) implements AlerceConfig {

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public String objectUrl() {
        return "https://alerce.online/object/";
    }

    @Override
    public Duration timeout() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(10);
    }

    @Override
    public String refreshClasses() {
        return "-";
    }
}
