package org.tomtoolkit.core.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrightnessTest {

    private static Ephemeris seen(double sun, double earth, double phase) {
        return new Ephemeris(new SkyPosition(0, 0), sun, earth, phase);
    }

    /** By hand from the formulae of the H, G system; the first is its definition. */
    @ParameterizedTest
    @CsvSource({
        "3.34, 0.12, 1, 1, 0, 3.34",
        "3.34, 0.12, 2.9, 2, 0, 7.1571",
        "15, 0.15, 1, 1, 10, 15.6470",
        "15, 0.15, 1, 1, 60, 17.1486"
    })
    void a_minor_planet_fades_with_distance_and_phase(
            double h, double g, double sun, double earth, double phase, double magnitude) {
        assertEquals(magnitude, Brightness.minorPlanet(h, g, seen(sun, earth, phase)), 0.001);
    }

    @Test
    void nothing_is_said_of_a_thin_crescent() {
        assertTrue(Double.isNaN(Brightness.minorPlanet(15, 0.15, seen(1, 1, 121))));
    }

    @Test
    void a_comet_brightens_with_the_fourth_power_towards_the_sun() {
        assertEquals(5.5 + 10 * Math.log10(0.5), Brightness.comet(5.5, Brightness.USUAL_K1, seen(0.5, 1, 90)), 1e-12);
        assertEquals(5.5 + 5 * Math.log10(2), Brightness.comet(5.5, Brightness.USUAL_K1, seen(1, 2, 20)), 1e-12);
    }

    @Test
    void the_moon_grows_from_new_to_full() {
        assertTrue(MoonView.isWaxing(Times.mjd(java.time.Instant.parse("2025-09-01T00:00:00Z"))));
        assertTrue(!MoonView.isWaxing(Times.mjd(java.time.Instant.parse("2025-09-14T00:00:00Z"))));
        assertEquals(
                1, MoonView.at(java.time.Instant.parse("2025-09-07T18:11:00Z")).illumination(), 1e-4);
    }
}
