package org.tomtoolkit.core.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "55959.06999999983, 2012-02-02T01:40:47.999986Z",
        "40587, 1970-01-01T00:00:00Z",
        "0, 1858-11-17T00:00:00Z",
        "-0.5, 1858-11-16T12:00:00Z",
        "51544.5, 2000-01-01T12:00:00Z",
        "0.9999999999999, 1858-11-18T00:00:00Z"
    })
    void an_mjd_is_an_instant_to_the_microsecond(double mjd, String instant) {
        assertEquals(Instant.parse(instant), Times.instant(mjd));
    }

    @Test
    void an_instant_survives_the_way_through_mjd_to_a_microsecond() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            Instant instant = Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
            Duration off =
                    Duration.between(instant, Times.instant(Times.mjd(instant))).abs();
            assertTrue(off.compareTo(Duration.ofNanos(1_000)) <= 0, () -> instant + " is off by " + off);
        }
    }

    @Test
    void a_julian_date_is_an_mjd_and_two_million_four_hundred_thousand_days_and_a_half() {
        Instant noon = Instant.parse("2000-01-01T12:00:00Z");
        assertEquals(2_451_545.0, Times.jd(noon));
        assertEquals(noon, Times.instantOfJd(2_451_545.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e12})
    void what_is_no_date_is_refused(double mjd) {
        assertThrows(IllegalArgumentException.class, () -> Times.instant(mjd));
    }

    /** IERS Bulletin C: TAI−UTC 10 s (1972), 32 s (1999), 36 s (2016), 37 s (since 2017). */
    @ParameterizedTest
    @CsvSource({
        "41317, 42.184",
        "51178.9, 63.184",
        "51179, 64.184",
        "57753.99, 68.184",
        "57754, 69.184",
        "61364, 69.184",
        "66154, 69.184"
    })
    void terrestrial_time_follows_the_leap_seconds(double mjdUtc, double seconds) {
        assertEquals(seconds, Times.ttMinusUtcSeconds(mjdUtc), 1e-9);
        assertEquals(mjdUtc + seconds / 86_400, Times.tt(mjdUtc), 1e-10);
    }

    @ParameterizedTest
    @ValueSource(doubles = {15_000, 36_934, 51_178.9, 51_179.2, 57_753.5, 57_754.5, 61_000.25, 90_000})
    void utc_of_terrestrial_time_is_the_inverse(double mjdUtc) {
        assertEquals(mjdUtc, Times.utcOfTt(Times.tt(mjdUtc)), 2e-11);
    }

    /** Astropy 8: {@code Time('2026-11-20').tt.jyear}. */
    @Test
    void the_julian_epoch_counts_terrestrial_time() {
        assertEquals(2026.8843279965524, Times.julianEpoch(61_364), 1e-11);
        assertEquals(2000.0, Times.julianEpoch(Times.mjd(Instant.parse("2000-01-01T11:58:55.816Z"))), 1e-12);
        assertEquals(61_364, Times.mjdOfJulianEpoch(2026.8843279965524), 1e-8);
    }
}
