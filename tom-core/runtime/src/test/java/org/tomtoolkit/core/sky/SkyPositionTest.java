package org.tomtoolkit.core.sky;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkyPositionTest {

    @ParameterizedTest
    @CsvSource({"360, 0", "-0.1, 0", "NaN, 0", "0, 90.1", "0, -91", "0, NaN", "Infinity, 0"})
    void a_position_out_of_range_cannot_be_made(double ra, double dec) {
        assertThrows(IllegalArgumentException.class, () -> new SkyPosition(ra, dec));
    }

    @ParameterizedTest
    @CsvSource({"370, 10", "-350, 10", "10, 10", "360, 0", "-1e-20, 0", "-720, 0"})
    void any_turn_of_right_ascension_is_wrapped(double given, double wrapped) {
        assertEquals(wrapped, SkyPosition.wrapped(given, 5).raDeg(), 1e-12);
    }

    @Test
    void both_coordinates_are_read_from_text() {
        SkyPosition m1 = SkyPosition.parse("05:34:31.94", "+22:00:52.2");
        assertEquals(83.63308, m1.raDeg(), 5e-6);
        assertEquals(22.0145, m1.decDeg(), 1e-11);
        assertEquals("05:34:31.940 +22:00:52.20", m1.sexagesimal());
    }

    @Test
    void the_separation_of_tiny_and_huge_angles_keeps_its_precision() {
        double milliarcsecond = 1 / 3.6e6;
        assertEquals(
                milliarcsecond, new SkyPosition(10, 60).separationDeg(new SkyPosition(10, 60 + milliarcsecond)), 1e-13);
        assertEquals(
                milliarcsecond / 2,
                new SkyPosition(10, 60).separationDeg(new SkyPosition(10 + milliarcsecond, 60)),
                1e-13);
        assertEquals(180 - 1e-7, new SkyPosition(0, 0).separationDeg(new SkyPosition(180, 1e-7)), 1e-12);
        assertEquals(0, new SkyPosition(5, 5).separationDeg(new SkyPosition(5, 5)));
        assertEquals(0, new SkyPosition(0, 90).separationDeg(new SkyPosition(123, 90)), 1e-14);
        assertEquals(2e-6, new SkyPosition(359.999999, 0).separationDeg(new SkyPosition(0.000001, 0)), 1e-13);
    }

    @Test
    void the_separation_equals_the_angle_between_the_vectors() {
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            SkyPosition a = random(random);
            SkyPosition b = random(random);
            double[] u = a.unitVector();
            double[] v = b.unitVector();
            double dot = u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
            assertEquals(Math.cos(Math.toRadians(a.separationDeg(b))), dot, 1e-14);
            assertEquals(a.separationDeg(b), b.separationDeg(a), 1e-13);
        }
    }

    @Test
    void vector_and_position_are_the_same_direction() {
        Random random = new Random(13);
        for (int i = 0; i < 2_000; i++) {
            SkyPosition a = random(random);
            double[] u = a.unitVector();
            assertEquals(0, a.separationDeg(SkyPosition.ofVector(3 * u[0], 3 * u[1], 3 * u[2])), 1e-12);
        }
        assertArrayEquals(new double[] {0, 1, 0}, new SkyPosition(90, 0).unitVector(), 1e-15);
        assertEquals(new SkyPosition(0, 90), SkyPosition.ofVector(0, 0, 2));
        assertThrows(IllegalArgumentException.class, () -> SkyPosition.ofVector(0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> SkyPosition.ofVector(Double.NaN, 0, 1));
    }

    /** Galactic and ecliptic values from astropy 8 ({@code galactic}, {@code barycentricmeanecliptic}). */
    @ParameterizedTest
    @CsvSource({
        "83.63308, 22.0145, 184.557456, -5.784359, 84.09750282, -1.29442244",
        "204.2538292, -29.8657611, 314.583577, 31.972700, 213.58010811, -18.37165895",
        "10, 47.19, 120.914448, -15.636938, 30.87144245, 38.76554908",
        "0, 90, 122.931925, 27.128252, 89.99998840, 66.56071866"
    })
    void galactic_and_ecliptic_coordinates_agree_with_astropy(
            double ra, double dec, double l, double b, double lon, double lat) {
        SkyPosition position = new SkyPosition(ra, dec);
        assertEquals(l, position.galactic().lDeg(), 1e-5, "0.04 arcsec: two definitions of the galactic pole");
        assertEquals(b, position.galactic().bDeg(), 1e-5);
        assertEquals(lon, position.ecliptic().lonDeg(), 1e-8);
        assertEquals(lat, position.ecliptic().latDeg(), 1e-8);
    }

    @Test
    void the_galactic_centre_has_galactic_longitude_zero() {
        GalacticPosition centre = new SkyPosition(266.40499, -28.93617).galactic();
        assertEquals(0, Math.IEEEremainder(centre.lDeg(), 360), 1e-4);
        assertEquals(0, centre.bDeg(), 1e-4);
    }

    /** Values from astropy 8, {@code SkyCoord.apply_space_motion} with radial velocity zero. */
    @Test
    void proper_motion_agrees_with_astropy_also_across_the_pole() {
        SkyPosition barnard = new SkyPosition(269.45207696, 4.69336497);
        ProperMotion motion = new ProperMotion(-798.58, 10328.12, 2000.0);
        assertSame(269.4464007255022, 4.766522423626895, barnard.withProperMotion(motion, epoch(2025.5)));
        assertSame(269.4632033778088, 4.5499190731665955, barnard.withProperMotion(motion, epoch(1950.0)));
        SkyPosition polar = new SkyPosition(30, 89.9999);
        assertSame(
                198.68212876817157,
                89.8584589143012,
                polar.withProperMotion(new ProperMotion(1000, 5000, 2000), epoch(2100)));
        assertSame(30, 89.9999, polar.withProperMotion(new ProperMotion(1000, 5000, 2000), epoch(2000)));
    }

    @Test
    void a_proper_motion_needs_finite_numbers() {
        assertThrows(IllegalArgumentException.class, () -> new ProperMotion(Double.NaN, 0, 2000));
        assertThrows(IllegalArgumentException.class, () -> new ProperMotion(0, 0, Double.POSITIVE_INFINITY));
    }

    private static double epoch(double julianYears) {
        return Times.mjdOfJulianEpoch(julianYears);
    }

    private static void assertSame(double ra, double dec, SkyPosition actual) {
        assertEquals(0, actual.separationDeg(new SkyPosition(ra, dec)), 1e-9, actual.toString());
    }

    private static SkyPosition random(Random random) {
        return new SkyPosition(random.nextDouble() * 360, Math.toDegrees(Math.asin(random.nextDouble() * 2 - 1)));
    }
}
