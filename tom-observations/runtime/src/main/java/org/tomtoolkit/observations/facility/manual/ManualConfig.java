package org.tomtoolkit.observations.facility.manual;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** The facility without a portal. */
@ConfigMapping(prefix = "tom.facilities.manual")
public interface ManualConfig {

    /** Whether it is offered. */
    @WithDefault("true")
    boolean enabled();

    /** What people call it, e.g. {@code Perkins telescope}. */
    @WithDefault("Manual")
    String label();

    /** Its sites by code, e.g. {@code tom.facilities.manual.sites.anderson.name=Anderson Mesa}. */
    Map<String, Place> sites();

    /** A site. */
    interface Place {

        /** Name of the site. */
        String name();

        /** Geodetic latitude (WGS84) in degrees, north positive, e.g. {@code 35.097}. */
        double latitudeDeg();

        /** Longitude in degrees, east positive, e.g. {@code -111.537}. */
        double longitudeDeg();

        /** Height in metres, e.g. {@code 2206}. */
        @WithDefault("0")
        double elevationMeters();
    }
}
