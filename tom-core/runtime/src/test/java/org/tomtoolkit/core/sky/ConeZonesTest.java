package org.tomtoolkit.core.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConeZonesTest {

    private static final double[] RADII = {0, 5 / 3600.0, 0.1, 1, 7.9, 8.3, 30, 89.9, 90, 91, 135, 179.9, 180};

    @Test
    void no_band_misses_a_position_of_the_cone() {
        Random random = new Random(42);
        for (int i = 0; i < 3_000; i++) {
            double radius = RADII[random.nextInt(RADII.length)];
            SkyPosition center = center(random);
            ConeZones cone = ConeZones.of(center, radius);
            for (int k = 0; k < 60; k++) {
                SkyPosition inside = offset(center, radius * edgeLoving(random), random.nextDouble() * 2 * Math.PI);
                if (center.separationDeg(inside) <= radius) {
                    assertTrue(
                            inBands(cone, inside),
                            () -> cone.bands() + " misses " + inside + " of " + center + " r " + radius);
                }
            }
        }
    }

    @Test
    void bands_and_chord_together_find_exactly_what_brute_force_finds() {
        Random random = new Random(43);
        SkyPosition[] catalogue = new SkyPosition[5_000];
        for (int i = 0; i < catalogue.length; i++) {
            catalogue[i] = anywhere(random);
        }
        for (double radius : RADII) {
            for (int i = 0; i < 8; i++) {
                SkyPosition center = center(random);
                ConeZones cone = ConeZones.of(center, radius);
                for (SkyPosition row : catalogue) {
                    double[] v = row.unitVector();
                    boolean found = inBands(cone, row) && cone.contains(v[0], v[1], v[2]);
                    assertEquals(
                            center.separationDeg(row) <= radius, found, () -> row + " and " + center + " r " + radius);
                }
            }
        }
    }

    @Test
    void a_small_cone_looks_at_a_small_part_of_the_sky() {
        ConeZones cone = ConeZones.of(new SkyPosition(120, 40.1), 5 / 3600.0);
        assertEquals(1, cone.bands().size());
        ConeZones.Band band = cone.bands().get(0);
        assertEquals(ConeZones.zone(40.1), band.firstZone());
        assertEquals(ConeZones.zone(40.1), band.lastZone());
        assertEquals(2 * 5 / 3600.0 / Math.cos(Math.toRadians(40.1)), band.raMaxDeg() - band.raMinDeg(), 1e-6);
    }

    @Test
    void the_bands_follow_the_shape_of_the_cone() {
        Random random = new Random(44);
        ConeZones cone = ConeZones.of(new SkyPosition(200, -35), 2);
        int looked = 0;
        int inside = 0;
        for (int i = 0; i < 400_000; i++) {
            SkyPosition row = anywhere(random);
            looked += inBands(cone, row) ? 1 : 0;
            inside += cone.center().separationDeg(row) <= 2 ? 1 : 0;
        }
        assertTrue(inside > 50 && looked < 1.35 * inside, looked + " rows looked at for " + inside);
    }

    @Test
    void a_cone_over_right_ascension_zero_has_two_ranges() {
        ConeZones cone = ConeZones.of(new SkyPosition(0.01, 10.1), 0.05);
        assertEquals(2, cone.bands().size());
        assertTrue(inBands(cone, new SkyPosition(359.98, 10.1)));
        assertTrue(inBands(cone, new SkyPosition(0.04, 10.1)));
        assertFalse(inBands(cone, new SkyPosition(180, 10.1)));
    }

    @Test
    void a_cone_over_the_pole_takes_every_right_ascension_near_it() {
        ConeZones cone = ConeZones.of(new SkyPosition(10, 89.9), 0.2);
        assertTrue(inBands(cone, new SkyPosition(190, 89.95)));
        assertFalse(inBands(cone, new SkyPosition(190, 89.6)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 20, 60, 120, 180})
    void a_statement_never_gets_more_than_twice_the_band_limit(double radius) {
        for (double dec = -90; dec <= 90; dec += 7.5) {
            assertTrue(ConeZones.of(new SkyPosition(0, dec), radius).bands().size() <= 2 * ConeZones.MAX_BANDS);
        }
    }

    @ParameterizedTest
    @CsvSource({"-90, 0", "-89.75, 1", "-89.7500001, 0", "0, 360", "-1e-9, 359", "89.9, 719", "90, 719"})
    void zones_count_from_the_south_pole(double dec, int zone) {
        assertEquals(zone, ConeZones.zone(dec));
    }

    @Test
    void a_radius_or_declination_out_of_range_is_refused() {
        SkyPosition center = new SkyPosition(0, 0);
        assertThrows(IllegalArgumentException.class, () -> ConeZones.of(center, -1));
        assertThrows(IllegalArgumentException.class, () -> ConeZones.of(center, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> ConeZones.of(center, 181));
        assertThrows(IllegalArgumentException.class, () -> ConeZones.zone(91));
        assertThrows(IllegalArgumentException.class, () -> ConeZones.zone(Double.NaN));
    }

    @Test
    void a_cone_of_radius_zero_finds_its_own_centre_and_no_neighbour() {
        SkyPosition center = new SkyPosition(83.63308, 22.0145);
        ConeZones cone = ConeZones.of(center, 0);
        double[] own = center.unitVector();
        double[] neighbour = new SkyPosition(83.63308, 22.0145 + 1e-9).unitVector();
        assertTrue(cone.contains(own[0], own[1], own[2]) && inBands(cone, center));
        assertFalse(cone.contains(neighbour[0], neighbour[1], neighbour[2]));
    }

    private static boolean inBands(ConeZones cone, SkyPosition row) {
        return cone.bands().stream().anyMatch(band -> band.contains(ConeZones.zone(row.decDeg()), row.raDeg()));
    }

    private static double edgeLoving(Random random) {
        return random.nextBoolean() ? 1 - 1e-12 * random.nextInt(100) : Math.sqrt(random.nextDouble());
    }

    /** Anywhere, often at a pole, near one, at right ascension zero or on the edge of a zone. */
    private static SkyPosition center(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new SkyPosition(random.nextDouble() * 360, random.nextBoolean() ? 90 : -90);
            case 1 -> new SkyPosition(random.nextDouble() * 360, 90 - random.nextDouble() * 2);
            case 2 -> new SkyPosition(random.nextDouble() * 360, random.nextDouble() - 90);
            case 3 -> SkyPosition.wrapped((random.nextDouble() - 0.5) * 1e-3, random.nextDouble() * 180 - 90);
            case 4 -> new SkyPosition(random.nextDouble() * 360, random.nextInt(ConeZones.ZONES) * 0.25 - 90);
            default -> anywhere(random);
        };
    }

    private static SkyPosition anywhere(Random random) {
        return new SkyPosition(random.nextDouble() * 360, Math.toDegrees(Math.asin(random.nextDouble() * 2 - 1)));
    }

    private static SkyPosition offset(SkyPosition from, double distanceDeg, double angle) {
        double ra = Math.toRadians(from.raDeg());
        double dec = Math.toRadians(from.decDeg());
        double far = Math.toRadians(distanceDeg);
        double[] u = from.unitVector();
        double east = Math.sin(angle) * Math.sin(far);
        double north = Math.cos(angle) * Math.sin(far);
        return SkyPosition.ofVector(
                u[0] * Math.cos(far) - Math.sin(ra) * east - Math.cos(ra) * Math.sin(dec) * north,
                u[1] * Math.cos(far) + Math.cos(ra) * east - Math.sin(ra) * Math.sin(dec) * north,
                u[2] * Math.cos(far) + Math.cos(dec) * north);
    }
}
