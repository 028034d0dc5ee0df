package org.tomtoolkit.core.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jastronomy.jsofa.JSOFA;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orbits in each of the three schemes against numbers that others published. */
class PublishedOrbitTest {

    private static final double OBLIQUITY = Math.toRadians(84381.448 / 3600);

    /** Meeus 1998, Astronomical Algorithms, example 33.b: comet Encke, 1990 October 6.0 TD. */
    @Test
    void comet_encke_stands_where_meeus_has_it() {
        double q = 2.2091404 * (1 - 0.8502196);
        Orbit encke = new CometOrbit(48192.54502, q, 0.8502196, 186.23352, 334.75006, 11.94524);
        Ephemeris seen = encke.ephemeris(Times.utcOfTt(48170.0));
        assertEquals(158.558965, seen.position().raDeg(), 5e-5);
        assertEquals(19.158495, seen.position().decDeg(), 5e-5);
        assertEquals(0.8243689, seen.geocentricAu(), 1e-4, "published without the way made in seven minutes");
    }

    /** Meeus 1998, ch. 34 and 35: perihelion distance, eccentricity, days, true anomaly, distance. */
    @ParameterizedTest
    @CsvSource({
        "0.921326, 1, 138.4783, 102.74426, 2.364192",
        "0.1, 0.987, 254.9, 164.50029, 4.063777",
        "0.123456, 0.99997, -30.47, -138.08810, 0.965053",
        "3.363943, 1.05731, 1237.1, 109.40598, 10.668551",
        "0.5871018, 0.9672746, 20, 52.85331, 0.729116",
        "0.5871018, 0.9672746, 0, 0, 0.5871018",
        "1.487469, 1, 112.5642, 66.78862, 2.133911"
    })
    void true_anomaly_and_distance_agree_with_meeus(double q, double e, double days, double anomaly, double distance) {
        double[] equatorial = new Conic(0, q, e, 0, 0, 0, Double.NaN).position(days);
        double cos = Math.cos(OBLIQUITY);
        double sin = Math.sin(OBLIQUITY);
        double x = equatorial[0];
        double y = equatorial[1] * cos + equatorial[2] * sin;
        assertEquals(anomaly, Math.toDegrees(Math.atan2(y, x)), 1e-5);
        assertEquals(distance, Math.hypot(x, y), 1e-6);
    }

    /**
     * Minor Planet Center, MPC 106342 (elements) and its ephemeris service for 2020 May 31.0 UT: C/1995 O1 (Hale-Bopp) at
     * 23h59m16.6s −84°46′58″, 43.266 au; inclined by 89°, twenty-three years after its perihelion.
     */
    @Test
    void hale_bopp_stands_where_the_minor_planet_center_has_it() {
        Orbit haleBopp = new CometOrbit(50536.6333, 0.916241, 0.994928, 130.6448, 283.3593, 88.9908);
        Ephemeris seen = haleBopp.ephemeris(59000.0);
        SkyPosition published = SkyPosition.parse("23:59:16.6", "-84:46:58");
        assertEquals(0, seen.position().separationDeg(published) * 3600, 0.5, "arcseconds");
        assertEquals(43.266, seen.geocentricAu(), 5e-4);
    }

    /**
     * Elements of (1) Ceres for 2020 May 31 in MPO 492748; Skyfield 1.55 expects 23.1437h −17.323° from them for
     * 2020 June 17.0 UT with DE421.
     */
    @Test
    void ceres_stands_where_its_published_elements_lead() {
        Orbit ceres = new MinorPlanetOrbit(59000.0, 162.68631, 2.7676569, 0.0775571, 73.73161, 80.28698, 10.58862);
        SkyPosition seen = ceres.at(59017.0);
        assertEquals(23.1437 * 15, seen.raDeg(), 15 * 5e-5);
        assertEquals(-17.323, seen.decDeg(), 5e-4);
    }

    /**
     * E. M. Standish, Keplerian elements for approximate positions of the major planets (JPL), table 1, epoch J2000.0: a,
     * e, I, L, longitude of perihelion, node, motion of L less that of the perihelion in degrees per century. Against SOFA
     * {@code Plan94} (Simon et al. 1994); errors are what Standish and SOFA state for 1800–2050 together, in arcseconds.
     */
    @ParameterizedTest
    @CsvSource({
        "1, 0.38709927, 0.20563593, 7.00497902, 252.25032350, 77.45779628, 48.33076593, 149472.51363486, 19",
        "2, 0.72333566, 0.00677672, 3.39467605, 181.97909950, 131.60246718, 76.67984255, 58517.81270400, 25",
        "4, 1.52371034, 0.09339410, 1.84969142, -4.55343205, -23.94362959, 49.55953891, 19139.85827411, 57",
        "5, 5.20288700, 0.04838624, 1.30439695, 34.39644051, 14.72847983, 100.47390909, 3034.53359907, 471",
        "6, 9.53667594, 0.05386179, 2.48599187, 49.95424423, 92.59887831, 113.66242448, 1222.91259417, 681",
        "7, 19.18916464, 0.04725744, 0.77263783, 313.23810451, 170.95427630, 74.01692503, 428.07397504, 136"
    })
    void planets_stand_where_the_elements_of_jpl_lead(
            int planet,
            double a,
            double e,
            double inclination,
            double longitude,
            double perihelion,
            double node,
            double motion,
            double errorArcsec)
            throws Exception {
        Conic orbit = new MajorPlanetOrbit(
                        51544.5, longitude - perihelion, motion / 36525, a, e, perihelion - node, node, inclination)
                .conic();
        for (double days : new double[] {-60, -20, 0, 20, 60}) {
            double[] expected = JSOFA.jauPlan94(Times.MJD_ZERO_JD, 51544.5 + days, planet)[0];
            double[] actual = orbit.position(51544.5 + days);
            double off = arcseconds(expected, actual);
            assertTrue(off < errorArcsec, () -> "after " + days + " days it is " + off + " arcseconds off");
            assertEquals(1, JSOFA.jauPm(actual) / JSOFA.jauPm(expected), 2e-3, "distances, after " + days + " days");
        }
    }

    private static double arcseconds(double[] one, double[] other) {
        return Math.toDegrees(JSOFA.jauSepp(one, other)) * 3600;
    }
}
