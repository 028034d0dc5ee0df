package org.tomtoolkit.core.sky;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.jastronomy.jsofa.JSOFA;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SunMoonTest {

    /** Astropy {@code get_body}/{@code get_sun}, illumination by astroplan's formula; separation from M51. */
    @ParameterizedTest
    @CsvSource({
        "2025-01-01T00:00:00Z, 296.29912, -25.92024, 281.38162, -23.02382, 0.01466, 111.19361",
        "2025-06-15T12:00:00Z, 316.52628, -19.90440, 83.77525, 23.31237, 0.82941, 120.67889",
        "2025-12-31T06:00:00Z, 51.53769, 23.78596, 280.27118, -23.09987, 0.85730, 104.33316"
    })
    void moon_and_sun_agree_with_astropy(
            String time, double moonRa, double moonDec, double sunRa, double sunDec, double lit, double separation) {
        double mjd = Times.mjd(Instant.parse(time));
        assertEquals(0, SunMoon.moon(mjd).separationDeg(new SkyPosition(moonRa, moonDec)), 0.01);
        assertEquals(0, SunMoon.sun(mjd).separationDeg(new SkyPosition(sunRa, sunDec)), 0.01);
        assertEquals(lit, SunMoon.moonIllumination(mjd), 0.001);
        assertEquals(separation, SunMoon.moonSeparationDeg(new SkyPosition(202.469575, 47.1952583), mjd), 0.01);
    }

    @Test
    void in_practice_the_agreement_is_a_fraction_of_an_arcsecond() {
        double mjd = Times.mjd(Instant.parse("2025-06-15T12:00:00Z"));
        assertEquals(0, SunMoon.moon(mjd).separationDeg(new SkyPosition(316.52628, -19.90440)) * 3600, 0.3);
        assertEquals(0, SunMoon.sun(mjd).separationDeg(new SkyPosition(83.77525, 23.31237)) * 3600, 0.1);
    }

    /** Full moon with the total eclipse of 2025-09-07T18:11, new moon with the eclipse of 2024-04-08T18:18. */
    @Test
    void the_moon_is_full_and_new_at_eclipses() {
        assertEquals(1, SunMoon.moonIllumination(Times.mjd(Instant.parse("2025-09-07T18:11:00Z"))), 1e-4);
        assertEquals(0, SunMoon.moonIllumination(Times.mjd(Instant.parse("2024-04-08T18:18:00Z"))), 1e-4);
    }

    @Test
    void the_earth_is_carried_exactly_from_the_full_hour_to_any_minute() {
        for (double minutes : new double[] {-29, -10, 0, 10, 29}) {
            double mjd = 61_000 + minutes / 1440;
            double[][] exact = new double[2][3];
            JSOFA.jauEpv00(Times.MJD_ZERO_JD, Times.tt(mjd), exact, new double[2][3]);
            assertArrayEquals(exact[0], EarthFrame.near(mjd).earth(mjd), 1e-9, "au, after " + minutes);
        }
    }

    @Test
    void the_sun_runs_smoothly_over_the_seams_between_hours() {
        double seam = 61_000 + 0.5 / 24;
        double before = SunMoon.sun(seam - 1e-9).raDeg();
        double after = SunMoon.sun(seam + 1e-9).raDeg();
        assertEquals(0, (after - before) * 3600, 0.02, "arcseconds");
    }
}
