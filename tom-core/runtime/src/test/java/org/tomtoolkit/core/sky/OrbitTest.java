package org.tomtoolkit.core.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jastronomy.jsofa.JSOFA;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Orbits against a different method: the equation of motion integrated numerically from perihelion (scipy DOP853, relative
 * tolerance 3e-14), light time iterated, the Earth from pyerfa {@code epv00}. RA, Dec, distance from Sun and Earth.
 */
class OrbitTest {

    private static final double ARCSEC_THOUSANDTH = 1 / 3.6e6;
    private static final double OBLIQUITY = Math.toRadians(84381.448 / 3600);

    @ParameterizedTest
    @CsvSource({
        "60900.25, 20.34446853069655, -6.097349677063594, 2.9598980931496683, 2.2847288085585",
        "61000.0, 6.814603293037981, -10.209884777202287, 2.9124723997075614, 2.2569915221831587",
        "61150.5, 42.70829783019928, 12.05608685442509, 2.806451213274403, 3.768161207538627"
    })
    void a_minor_planet_of_the_main_belt_is_found(double mjd, double ra, double dec, double sun, double earth) {
        Orbit ceresLike = new MinorPlanetOrbit(61000.0, 231.53975, 2.7656157, 0.0795763, 73.29974, 80.24963, 10.58788);
        assertEphemeris(ceresLike.ephemeris(mjd), ra, dec, sun, earth);
    }

    @ParameterizedTest
    @CsvSource({
        "61000.0, 189.9686303009133, -6.418654161049119, 1.0986927394614252, 1.5033156234477687",
        "61100.75, 296.22394606039126, -19.755353834743897, 0.8876826612753363, 1.2107416247461085"
    })
    void a_minor_planet_inside_the_earths_orbit_is_found(double mjd, double ra, double dec, double sun, double earth) {
        Orbit atenLike = new MinorPlanetOrbit(61000.0, 180.0, 0.9223803, 0.1911494, 126.65238, 203.89934, 3.34103);
        assertEphemeris(atenLike.ephemeris(mjd), ra, dec, sun, earth);
    }

    @ParameterizedTest
    @CsvSource({
        "46420.0, 343.43566539908386, 1.3026539306070848, 1.184353612961446, 0.9367974981316608",
        "46471.0, 316.24159539308306, -10.253391849819044, 0.5871004174550732, 1.5462205280264034",
        "46600.0, 157.6569483932125, -5.4408799156204815, 2.311166155101016, 2.3695954758874374"
    })
    void a_comet_on_a_long_ellipse_is_found(double mjd, double ra, double dec, double sun, double earth) {
        Orbit halleyLike = new CometOrbit(46470.96, 0.5871, 0.9672760, 111.84655, 58.86002, 162.24219);
        assertEphemeris(halleyLike.ephemeris(mjd), ra, dec, sun, earth);
    }

    @ParameterizedTest
    @CsvSource({
        "59900.0, 127.5030655344892, -21.682731123154493, 1.9001578400188504, 1.5269522700205866",
        "60000.5, 313.04415092290606, 67.86126455955734, 1.1000000012948916, 0.7020895509260245",
        "60200.0, 263.82529796493293, 3.7162686864750794, 3.034179612788514, 2.809082458669547"
    })
    void a_comet_on_a_parabola_is_found(double mjd, double ra, double dec, double sun, double earth) {
        assertEphemeris(new CometOrbit(60000.5, 1.1, 1.0, 45, 120, 60).ephemeris(mjd), ra, dec, sun, earth);
    }

    @ParameterizedTest
    @CsvSource({
        "60870.0, 264.7016765993976, -18.42928466854082, 4.083467442112197, 3.1512799719320412",
        "60980.0, 201.08210863752734, -6.537633205616025, 1.3590532960026174, 2.27974149939933",
        "61100.0, 105.32362968866526, 20.05482617177891, 4.580793260685919, 3.948744473206218"
    })
    void an_interstellar_visitor_is_found(double mjd, double ra, double dec, double sun, double earth) {
        Orbit visitor = new CometOrbit(60977.5, 1.356, 6.139, 128.01, 322.16, 175.11);
        assertEphemeris(visitor.ephemeris(mjd), ra, dec, sun, earth);
    }

    @ParameterizedTest
    @CsvSource({
        "0.99999, 169.50210655403995, 15.03028714537255, 2.8767771760771845, 3.5229737997241726",
        "1.00001, 169.50168144738294, 15.031048235440293, 2.8768561240843193, 3.5230640888476206"
    })
    void orbits_near_the_parabola_lose_no_precision(double e, double ra, double dec, double sun, double earth) {
        assertEphemeris(new CometOrbit(60000, 0.25, e, 10, 20, 30).ephemeris(60150), ra, dec, sun, earth);
    }

    @ParameterizedTest
    @CsvSource({
        "61000.0, 301.8559852463675, -20.811748639958466, 5.0863744407881635, 5.491454860557038",
        "61365.25, 332.83635744983434, -12.450328721496328, 4.987111048097498, 4.8577108353098355"
    })
    void a_planet_moves_by_its_given_daily_motion(double mjd, double ra, double dec, double sun, double earth) {
        Orbit jupiterLike = new MajorPlanetOrbit(61000.0, 300.0, 0.08313, 5.2028, 0.0484, 273.8, 100.5, 1.304);
        assertEphemeris(jupiterLike.ephemeris(mjd), ra, dec, sun, earth);
    }

    /**
     * SOFA {@code Plan94} (Simon et al. 1994) at an epoch gives place and velocity of Mars; the orbit through them must follow
     * the same series for a month, which fixes axes, signs and units against a real planet.
     */
    @Test
    void an_orbit_through_mars_follows_mars() throws Exception {
        double epoch = 60_600;
        double[][] pv = JSOFA.jauPlan94(Times.MJD_ZERO_JD, epoch, 4);
        Conic mars = throughPlaceAndVelocity(epoch, pv[0], pv[1]);
        for (double days = -30; days <= 30; days += 10) {
            double[] expected = JSOFA.jauPlan94(Times.MJD_ZERO_JD, epoch + days, 4)[0];
            double[] actual = mars.position(epoch + days);
            for (int i = 0; i < 3; i++) {
                assertEquals(expected[i], actual[i], 3e-5 * Math.abs(days) / 30 + 1e-6, "after " + days + " days");
            }
        }
    }

    @Test
    void energy_and_area_are_kept_along_every_conic() {
        for (double e : new double[] {0, 0.3, 0.9, 0.999, 1, 1.001, 1.5, 8}) {
            Conic conic = new Conic(60_000, 0.7, e, 33, 44, 55, Double.NaN);
            for (double days : new double[] {-900, -33, -0.5, 0.5, 7, 400, 4000}) {
                double[] place = conic.position(60_000 + days);
                double[] before = conic.position(60_000 + days - 0.01);
                double[] after = conic.position(60_000 + days + 0.01);
                double r = Math.sqrt(dot(place, place));
                double[] v = new double[3];
                for (int i = 0; i < 3; i++) {
                    v[i] = (after[i] - before[i]) / 0.02;
                }
                double gm = Conic.GAUSS_K * Conic.GAUSS_K;
                assertEquals(-gm * (1 - e) / 0.7 / 2, dot(v, v) / 2 - gm / r, 3e-8, "energy, e=" + e + " t=" + days);
                double[] area = cross(place, v);
                assertEquals(Math.sqrt(gm * 0.7 * (1 + e)), Math.sqrt(dot(area, area)), 1e-7, "e=" + e + " t=" + days);
            }
        }
    }

    @Test
    void an_ellipse_repeats_after_its_period_for_centuries() {
        double period = 2 * Math.PI / Conic.GAUSS_K * Math.pow(2.5, 1.5);
        Conic conic = new MinorPlanetOrbit(60_000, 123, 2.5, 0.4, 10, 20, 30).conic();
        double[] first = conic.position(60_123);
        double[] later = conic.position(60_123 - 100 * period);
        for (int i = 0; i < 3; i++) {
            assertEquals(first[i], later[i], 1e-9);
        }
    }

    @Test
    void a_zero_anomaly_is_the_perihelion() {
        Ephemeris seen = new MinorPlanetOrbit(60_000, 0, 2.0, 0.25, 0, 0, 0).ephemeris(Times.utcOfTt(60_000));
        assertEquals(1.5, seen.heliocentricAu(), 1e-4);
        assertEquals(seen.geocentricAu() / 173.1446326742403, seen.lightTimeDays(), 1e-12);
    }

    @Test
    void a_body_opposite_to_the_sun_shows_its_full_side() {
        double longitude = Math.toDegrees(Math.atan2(earth(60_000)[1] / Math.cos(OBLIQUITY), earth(60_000)[0]));
        Ephemeris seen = new MinorPlanetOrbit(60_000, 0, 3.0, 0, longitude, 0, 0).ephemeris(60_000);
        assertTrue(seen.phaseAngleDeg() < 0.1, "phase angle " + seen.phaseAngleDeg());
        assertEquals(2.0, seen.geocentricAu(), 0.03);
    }

    @Test
    void elements_that_describe_no_orbit_are_refused() {
        assertRefused(() -> new MinorPlanetOrbit(60_000, 0, -2, 0.1, 0, 0, 0));
        assertRefused(() -> new MinorPlanetOrbit(60_000, 0, 2, 1.0, 0, 0, 0));
        assertRefused(() -> new MinorPlanetOrbit(60_000, 0, 2, -0.1, 0, 0, 0));
        assertRefused(() -> new MinorPlanetOrbit(60_000, Double.NaN, 2, 0.1, 0, 0, 0));
        assertRefused(() -> new MinorPlanetOrbit(Double.NaN, 0, 2, 0.1, 0, 0, 0));
        assertRefused(() -> new MajorPlanetOrbit(60_000, 0, 0, 2, 0.1, 0, 0, 0));
        assertRefused(() -> new MajorPlanetOrbit(60_000, 0, Double.NaN, 2, 0.1, 0, 0, 0));
        assertRefused(() -> new CometOrbit(60_000, 0, 1, 0, 0, 0));
        assertRefused(() -> new CometOrbit(60_000, 1, -1, 0, 0, 0));
        assertRefused(() -> new CometOrbit(60_000, 1, 1, 0, Double.POSITIVE_INFINITY, 0));
        assertRefused(() -> new CometOrbit(60_000, 1, 1, 0, 0, 0).at(Double.NaN));
    }

    private static void assertRefused(org.junit.jupiter.api.function.Executable executable) {
        assertThrows(IllegalArgumentException.class, executable);
    }

    private static void assertEphemeris(Ephemeris seen, double ra, double dec, double sun, double earth) {
        assertEquals(0, seen.position().separationDeg(new SkyPosition(ra, dec)), ARCSEC_THOUSANDTH, seen.toString());
        assertEquals(sun, seen.heliocentricAu(), 1e-9);
        assertEquals(earth, seen.geocentricAu(), 1e-9);
    }

    private static double[] earth(double mjdTt) {
        double[][] place = new double[2][3];
        JSOFA.jauEpv00(Times.MJD_ZERO_JD, mjdTt, place, new double[2][3]);
        return place[0];
    }

    /** Classical elements from a state vector (equatorial axes), by the vectors of area and eccentricity. */
    private static Conic throughPlaceAndVelocity(double epoch, double[] place, double[] velocity) {
        double gm = Conic.GAUSS_K * Conic.GAUSS_K;
        double[] r = toEcliptic(place);
        double[] v = toEcliptic(velocity);
        double[] h = cross(r, v);
        double length = Math.sqrt(dot(r, r));
        double[] vh = cross(v, h);
        double[] ecc = new double[3];
        for (int i = 0; i < 3; i++) {
            ecc[i] = vh[i] / gm - r[i] / length;
        }
        double e = Math.sqrt(dot(ecc, ecc));
        double a = 1 / (2 / length - dot(v, v) / gm);
        double node = Math.atan2(h[0], -h[1]);
        double inclination = Math.atan2(Math.hypot(h[0], h[1]), h[2]);
        double[] ascending = {Math.cos(node), Math.sin(node), 0};
        double peri = Math.atan2(dot(cross(ascending, ecc), h) / Math.sqrt(dot(h, h)), dot(ascending, ecc));
        double anomaly = Math.atan2(dot(r, v) / Math.sqrt(gm * a), 1 - length / a);
        double mean = Math.toDegrees(anomaly - e * Math.sin(anomaly));
        return new MinorPlanetOrbit(
                        epoch, mean, a, e, Math.toDegrees(peri), Math.toDegrees(node), Math.toDegrees(inclination))
                .conic();
    }

    private static double[] toEcliptic(double[] p) {
        double sin = Math.sin(OBLIQUITY);
        double cos = Math.cos(OBLIQUITY);
        return new double[] {p[0], p[1] * cos + p[2] * sin, p[2] * cos - p[1] * sin};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }
}
