package org.tomtoolkit.core.sky;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A night at a site: from local noon (mean solar time) to the next, so that it never holds parts of two nights.
 *
 * @param evening local date of the evening
 * @param from begin, UTC
 * @param until end, UTC, left out
 * @since 1.0
 */
public record SiteNight(LocalDate evening, Instant from, Instant until) {

    private static final int SECONDS_PER_DEGREE = 240;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HALF_DAY = Duration.ofHours(12);

    /**
     * Nights that follow each other. The first is the one that goes on at the start, from the start; after sunrise it is the
     * one to come.
     *
     * @param site the site
     * @param start when to begin
     * @param count how many nights, 0…1000
     * @return that many nights in order of time; none ends later than count + 1 days after the start
     * @throws IllegalArgumentException when the count is out of range
     */
    public static List<SiteNight> from(Site site, Instant start, int count) {
        if (count < 0 || count > 1000) {
            throw new IllegalArgumentException("The number of nights must be within 0 and 1000, not " + count);
        }
        Instant noon = noonBefore(site, start);
        boolean over = !start.isBefore(noon.plus(HALF_DAY))
                && SiteSky.of(site, Times.mjd(start)).sunAltitudeDeg(0) > 0;
        Instant first = over ? noon.plus(DAY) : noon;
        List<SiteNight> nights = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant begin = first.plus(DAY.multipliedBy(i));
            LocalDate evening =
                    begin.plusSeconds(shift(site)).atOffset(ZoneOffset.UTC).toLocalDate();
            nights.add(new SiteNight(evening, begin.isBefore(start) ? start : begin, begin.plus(DAY)));
        }
        return nights;
    }

    /** Seconds by which local mean solar time is ahead of UTC. */
    private static long shift(Site site) {
        double east = site.longitudeDeg() > 180 ? site.longitudeDeg() - 360 : site.longitudeDeg();
        return Math.round(east * SECONDS_PER_DEGREE);
    }

    private static Instant noonBefore(Site site, Instant start) {
        long local = start.getEpochSecond() + shift(site);
        long day = Math.floorDiv(local - HALF_DAY.toSeconds(), DAY.toSeconds());
        return Instant.ofEpochSecond(day * DAY.toSeconds() + HALF_DAY.toSeconds() - shift(site));
    }
}
