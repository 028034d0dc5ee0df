package org.tomtoolkit.observations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Observations of this TOM. */
@ConfigMapping(prefix = "tom.observations")
public interface ObservationsConfig {

    /**
     * When facilities are asked how observations stand: {@code FIXED_DELAY|300s}, {@code DAILY|03:00|UTC}, six cron fields
     * after {@code CRON|}, or {@code -} for never.
     */
    @WithDefault("FIXED_DELAY|300s")
    String statusSchedule();

    /** When instrument catalogues and proposals are fetched, in the same notation. */
    @WithDefault("FIXED_DELAY|3600s")
    String catalogueSchedule();

    /** Longest time a facility may take to describe itself while a page renders, e.g. {@code 5S}. */
    @WithDefault("5S")
    Duration describeTimeout();

    /** How long a facility that was too slow twice in a row is left out without being asked, e.g. {@code 30S}. */
    @WithDefault("30S")
    Duration slowPause();

    /** Longest time a facility may take to submit, validate, cancel or report, e.g. {@code 90S}. */
    @WithDefault("90S")
    Duration actionTimeout();
}
