package org.tomtoolkit.core.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import org.jastronomy.jsofa.JSOFA;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteSkyTest {

    private static final Site SILLA = new Site("ls", "La Silla", -29.2567, -70.73, 2400);
    private static final SkyPosition M83 = new SkyPosition(204.2538292, -29.8657611);

    /** Astropy with IERS tables, no refraction; hour of 2025-06-01, altitude, azimuth, sec z, altitude of the Sun. */
    @ParameterizedTest
    @CsvSource({
        "0, 67.7688, 98.2884, 1.08031, -27.2398",
        "2, 86.0461, 258.0873, 1.00239, -53.2567",
        "4, 60.0723, 259.8877, 1.15386, -78.3571",
        "6, 34.6144, 251.9597, 1.76040, -70.7986",
        "8, 10.5006, 241.3792, 5.48708, -44.8783",
        "10, -10.7678, 226.3791, NaN, -19.0948",
        "20, 18.2357, 114.7599, 3.19564, 19.7055",
        "22, 42.9099, 105.1715, 1.46876, -2.3636"
    })
    void m83_stands_where_astropy_sees_it(double hour, double alt, double az, double airmass, double sun) {
        double mjd = Times.mjd(Instant.parse("2025-06-01T00:00:00Z")) + hour / 24;
        SiteSky sky = SiteSky.of(SILLA, mjd);
        AltAz seen = sky.altAz(SkyPath.fixed(M83))[0];
        assertEquals(alt, seen.altitudeDeg(), 0.001);
        assertEquals(az, seen.azimuthDeg(), 0.001 / Math.cos(Math.toRadians(alt)), "0.001° on the sky");
        assertEquals(airmass, seen.airmass(), 0.0005);
        assertEquals(airmass, sky.airmasses(sky.grid().track(SkyPath.fixed(M83)))[0], 0.0005);
        assertEquals(alt, sky.altitudesDeg(SkyPath.fixed(M83))[0], 0.001);
        assertEquals(sun, sky.sunAltitudesDeg()[0], 0.001);
    }

    /** pyerfa 2.0.1.5, {@code atco13} with UT1−UTC, polar motion and pressure zero. */
    @ParameterizedTest
    @CsvSource({
        "83.633, 22.0145, -30.169, -70.806, 2200, 61364.1666666666667, 27.555381868306, 37.556816081827",
        "0.5, -89.5, -31.272, 149.07, 1116, 60000.3, 31.659673521886, 180.575302913406",
        "279.23, 38.78, 19.8238, -155.4761, 4145, 61700.61, -31.214115789535, 355.871556344952",
        "120, 10, 78.92, 11.93, 50, 58000.99, 3.097116067923, 51.375878601612"
    })
    void altitude_and_azimuth_agree_with_erfa_to_a_fiftieth_of_an_arcsecond(
            double ra, double dec, double lat, double lon, double height, double mjd, double alt, double az) {
        AltAz seen = SiteSky.altAz(new Site("x", "X", lat, lon, height), new SkyPosition(ra, dec), mjd);
        assertEquals(alt, seen.altitudeDeg(), 5e-6);
        assertEquals(az, seen.azimuthDeg(), 5e-6);
    }

    /** As above, 0.4° from the Sun, whose bending of light is strongest and taken at the full hour. */
    @Test
    void beside_the_sun_the_agreement_is_a_twentieth_of_an_arcsecond() {
        AltAz seen = SiteSky.altAz(new Site("x", "X", 28.3, -16.512, 2330), new SkyPosition(281.5, -22.9), 60676.51);
        assertEquals(37.223541342737, seen.altitudeDeg(), 1.4e-5);
        assertEquals(164.467575714962, seen.azimuthDeg(), 1.4e-5);
    }

    @Test
    void the_shared_frames_stay_within_a_twentieth_of_an_arcsecond_of_the_full_chain() throws Exception {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            Site site = new Site("x", "X", random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180, 3000);
            SkyPosition target =
                    new SkyPosition(random.nextDouble() * 360, Math.toDegrees(Math.asin(random.nextDouble() * 2 - 1)));
            double mjd = 50_000 + random.nextDouble() * 20_000;
            JSOFA.ObservedPositionEO full = JSOFA.jauAtco13(
                    Math.toRadians(target.raDeg()),
                    Math.toRadians(target.decDeg()),
                    0,
                    0,
                    0,
                    0,
                    Times.MJD_ZERO_JD,
                    mjd,
                    0,
                    Math.toRadians(site.longitudeDeg()),
                    Math.toRadians(site.latitudeDeg()),
                    3000,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0.55);
            AltAz seen = SiteSky.altAz(site, target, mjd);
            double off = SkyPosition.wrapped(seen.azimuthDeg(), seen.altitudeDeg())
                    .separationDeg(SkyPosition.wrapped(Math.toDegrees(full.op.aob), 90 - Math.toDegrees(full.op.zob)));
            assertEquals(0, off * 3600, 0.05, () -> target + " from " + site + " at " + mjd);
        }
    }

    /** Astropy 8, {@code get_body(…).transform_to(AltAz)} with UT1 and polar motion; ours takes UT1 = UTC. */
    @ParameterizedTest
    @CsvSource({
        "-29.2567, -70.73, 2400, 2025-06-10T02:00:00Z, 67.49503, 87.29077, -53.21784, 269.96009",
        "19.8238, -155.4761, 4145, 2025-01-12T09:30:00Z, 79.71321, 329.49267, -75.80583, 260.29215",
        "52, 5, 10, 2025-03-20T17:00:00Z, -64.17099, 21.66853, 7.34922, 260.71230"
    })
    void the_moon_and_the_sun_stand_where_astropy_sees_them_from_the_site(
            double lat,
            double lon,
            double height,
            String time,
            double moonAlt,
            double moonAz,
            double sunAlt,
            double sunAz) {
        TimeGrid grid = TimeGrid.of(Times.mjd(Instant.parse(time)));
        SiteSky sky = SiteSky.of(new Site("x", "X", lat, lon, height), grid);
        AltAz moon = sky.altAz(grid.moon())[0];
        AltAz sun = sky.altAz(grid.sun())[0];
        assertEquals(moonAlt, moon.altitudeDeg(), 0.003);
        assertEquals(moonAlt, sky.moonAltitudesDeg()[0], 0.003);
        assertEquals(moonAz, moon.azimuthDeg(), 0.003 / Math.cos(Math.toRadians(moonAlt)));
        assertEquals(sunAlt, sun.altitudeDeg(), 0.001);
        assertEquals(sunAz, sun.azimuthDeg(), 0.001 / Math.cos(Math.toRadians(sunAlt)));
    }

    @Test
    void the_two_ways_to_an_altitude_agree_over_a_day() {
        TimeGrid grid = TimeGrid.between(
                Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-03-02T00:00:00Z"), Duration.ofMinutes(7));
        SiteSky sky = SiteSky.of(SILLA, grid);
        double[] altitudes = sky.altitudesDeg(SkyPath.fixed(M83));
        AltAz[] both = sky.altAz(SkyPath.fixed(M83));
        double[] airmasses = sky.airmasses(grid.track(SkyPath.fixed(M83)));
        for (int i = 0; i < grid.size(); i++) {
            assertEquals(both[i].altitudeDeg(), altitudes[i], 1e-6);
            assertEquals(
                    Math.sin(Math.toRadians(altitudes[i])) > 0 ? Math.sin(Math.toRadians(altitudes[i])) : Double.NaN,
                    1 / airmasses[i],
                    1e-12);
            assertEquals(
                    altitudes[i],
                    SiteSky.altAz(SILLA, M83, grid.mjdUtc(i)).altitudeDeg(),
                    1e-5,
                    "alone as in the grid");
        }
    }

    @Test
    void below_the_horizon_there_is_no_airmass() {
        assertTrue(Double.isNaN(new AltAz(-0.001, 0).airmass()));
        assertTrue(Double.isNaN(new AltAz(0, 0).airmass()));
        assertEquals(1, new AltAz(90, 0).airmass());
        assertEquals(2, new AltAz(30, 0).airmass(), 1e-12);
    }

    @Test
    void a_track_is_seen_on_its_own_grid_only() {
        TimeGrid grid = TimeGrid.of(60_000);
        ApparentTrack foreign = TimeGrid.of(60_000).track(SkyPath.fixed(M83));
        assertThrows(
                IllegalArgumentException.class, () -> SiteSky.of(SILLA, grid).altitudesDeg(foreign));
    }

    @Test
    void many_threads_see_the_same_sky() {
        double alone = SiteSky.altAz(SILLA, M83, 59_123.4).altitudeDeg();
        long same = IntStream.range(0, 2_000)
                .parallel()
                .filter(i -> SiteSky.altAz(SILLA, M83, 59_123.4 + (i % 50)).altitudeDeg() == alone || i % 50 != 0)
                .count();
        assertEquals(2_000, same);
    }

    @ParameterizedTest
    @CsvSource({
        "91, 0, 0",
        "-90.1, 0, 0",
        "NaN, 0, 0",
        "0, 361, 0",
        "0, -181, 0",
        "0, 0, 20000",
        "0, 0, -501",
        "0, 0, NaN"
    })
    void a_site_off_the_earth_is_refused(double lat, double lon, double height) {
        assertThrows(IllegalArgumentException.class, () -> new Site("x", "X", lat, lon, height));
    }

    @Test
    void a_site_needs_a_code_and_a_name() {
        assertThrows(IllegalArgumentException.class, () -> new Site(" ", "X", 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Site("x", null, 0, 0, 0));
    }

    @Test
    void a_time_that_is_no_number_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> TimeGrid.of(60_000, Double.NaN));
    }

    @Test
    void the_cache_forgets_what_was_not_used_for_long() {
        Recent<Long> recent = new Recent<>(3, key -> key * key);
        for (long key = 0; key < 10; key++) {
            assertEquals(key * key, recent.get(key));
        }
        assertEquals(3, recent.size());
    }
}
