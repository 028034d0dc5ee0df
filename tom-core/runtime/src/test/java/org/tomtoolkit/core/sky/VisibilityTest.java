package org.tomtoolkit.core.sky;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibilityTest {

    private static final Site SILLA = new Site("ls", "La Silla", -29.2567, -70.73, 2400);
    private static final Site SIDING_SPRING = new Site("coj", "Siding Spring", -31.272, 149.07, 1116);
    private static final SkyPath M83 = SkyPath.fixed(new SkyPosition(204.2538292, -29.8657611));
    private static final Instant JUNE = Instant.parse("2025-06-01T00:00:00Z");
    private static final Instant OCTOBER = Instant.parse("2018-10-09T13:56:16Z");

    @ParameterizedTest
    @CsvSource({"PT48H, 288", "PT10H, 61", "PT60M, 7", "PT0S, 0"})
    void the_grid_has_as_many_times_as_the_python_toolkit(Duration length, int count) {
        TimeGrid grid = TimeGrid.between(OCTOBER, OCTOBER.plus(length), Duration.ofMinutes(10));
        assertEquals(count, grid.size());
        for (int i = 0; i < count; i++) {
            assertEquals(OCTOBER.plus(Duration.ofMinutes(10L * i)), Times.instant(grid.mjdUtc(i)));
        }
    }

    /** Opposite of the Sun on 2019-10-09 from Siding Spring: values of the Python toolkit. */
    @Test
    void the_airmass_agrees_with_astropy() {
        SkyPath target = SkyPath.fixed(new SkyPosition(14.469837245303552, 6.182068505228873));
        AirmassCurve curve = curve(SIDING_SPRING, target, OCTOBER, Duration.ofHours(1), 10);
        double[] expected = {1.26191, 1.26482, 1.27035, 1.27857, 1.28956, 1.30344, 1.32037};
        assertArrayEquals(expected, curve.airmass(), 0.0005);
        assertEquals(OCTOBER.plusSeconds(600), curve.time(1));
        assertEquals(7, curve.times().size());
        assertEquals(SIDING_SPRING, curve.site());
    }

    @ParameterizedTest
    @CsvSource({"24, 2, 144, 43", "24, 10, 144, 55", "48, 2.5, 288, 91"})
    void m83_is_visible_as_often_as_in_the_python_toolkit(int hours, double limit, int samples, int visible) {
        AirmassCurve curve = curve(SILLA, M83, JUNE, Duration.ofHours(hours), limit);
        assertEquals(samples, curve.size());
        assertEquals(visible, curve.visibleCount());
    }

    @Test
    void samples_are_blank_by_day_below_the_horizon_and_beyond_the_limit() {
        AirmassCurve curve = curve(SILLA, M83, JUNE, Duration.ofHours(24), 2);
        SiteSky sky = SiteSky.of(SILLA, curve.mjdUtc());
        AltAz[] seen = sky.altAz(M83);
        double[] sun = sky.sunAltitudesDeg();
        for (int i = 0; i < curve.size(); i++) {
            boolean visible = sun[i] <= -18 && seen[i].altitudeDeg() > 30;
            assertEquals(visible, !Double.isNaN(curve.airmass(i)), "at " + curve.time(i));
        }
    }

    /** The target selection page of the Python toolkit for M10 and M1. */
    @Test
    void the_span_tells_when_a_target_is_up() {
        AirmassCurve.Span m10 = curve(SILLA, at(254.287458, -4.099333), JUNE, Duration.ofHours(24), 2)
                .span()
                .orElseThrow();
        assertEquals(Instant.parse("2025-06-01T01:20:00Z"), m10.first());
        assertEquals(Instant.parse("2025-06-01T05:00:00Z"), m10.best());
        assertEquals(Instant.parse("2025-06-01T08:50:00Z"), m10.last());
        assertEquals(Duration.ofMinutes(450), m10.duration());
        assertEquals(Duration.ofMinutes(450), m10.observable());
        assertEquals(1.1, m10.minAirmass(), 0.05);
        assertFalse(curve(SILLA, at(83.63308, 22.0145), JUNE, Duration.ofHours(24), 2)
                .span()
                .isPresent());
    }

    /** Seen in the morning of one night and again in the evening of the next: the day in between does not count. */
    @Test
    void the_observable_time_leaves_daylight_out_and_a_night_has_its_own_span() {
        AirmassCurve m83 = curve(SILLA, M83, JUNE, Duration.ofHours(24), 2);
        AirmassCurve.Span day = m83.span().orElseThrow();
        assertEquals(Duration.ofMinutes(23 * 60 + 50), day.duration());
        assertEquals(Duration.ofMinutes(10L * (m83.visibleCount() - 2)), day.observable());
        SiteNight night = SiteNight.from(SILLA, JUNE, 1).get(0);
        AirmassCurve.Span first = m83.span(night.from(), night.until()).orElseThrow();
        assertEquals(JUNE, first.first());
        assertEquals(Instant.parse("2025-06-01T06:20:00Z"), first.last());
        assertEquals(first.duration(), first.observable());
        assertTrue(m83.span(Instant.parse("2025-06-01T10:00:00Z"), Instant.parse("2025-06-01T20:00:00Z"))
                .isEmpty());
    }

    @Test
    void many_targets_at_once_give_what_each_gives_alone() {
        VisibilityRequest day = VisibilityRequest.between(JUNE, JUNE.plus(Duration.ofDays(1)));
        Visibility night = Visibility.of(List.of(SILLA, SIDING_SPRING), day);
        List<SkyPath> paths = List.of(M83, at(83.63308, 22.0145), new CometOrbit(60_827.5, 1.25, 0.9, 180, 100, 20));
        List<List<AirmassCurve>> together = night.each(paths, (path, curves) -> curves);
        for (int i = 0; i < paths.size(); i++) {
            for (int site = 0; site < 2; site++) {
                assertArrayEquals(
                        night.curves(paths.get(i)).get(site).airmass(),
                        together.get(i).get(site).airmass());
            }
        }
    }

    @Test
    void each_site_has_its_curve_in_order() {
        VisibilityRequest day = VisibilityRequest.between(JUNE, JUNE.plus(Duration.ofDays(1)));
        List<AirmassCurve> curves =
                Visibility.of(List.of(SILLA, SIDING_SPRING), day).curves(M83);
        assertEquals(
                List.of(SILLA, SIDING_SPRING),
                curves.stream().map(AirmassCurve::site).toList());
        assertArrayEquals(
                curve(SIDING_SPRING, M83, JUNE, Duration.ofDays(1), 10).airmass(),
                curves.get(1).airmass());
        assertTrue(Visibility.of(List.of(), day).curves(M83).isEmpty());
    }

    @Test
    void a_moving_target_is_followed() {
        Orbit comet = new CometOrbit(60_827.5, 1.25, 0.9, 180, 100, 20);
        AirmassCurve moving = curve(SILLA, comet, JUNE, Duration.ofDays(1), 3);
        SkyPath sampled = comet::at;
        AirmassCurve asLambda = curve(SILLA, sampled, JUNE, Duration.ofDays(1), 3);
        AirmassCurve frozen = curve(SILLA, SkyPath.fixed(comet.at(Times.mjd(JUNE))), JUNE, Duration.ofDays(1), 3);
        double largest = 0;
        for (int i = 0; i < moving.size(); i++) {
            if (!Double.isNaN(moving.airmass(i))) {
                assertEquals(asLambda.airmass(i), moving.airmass(i), 0.001, "its parallax is 14 arcseconds at most");
                largest = Math.max(largest, Math.abs(frozen.airmass(i) - moving.airmass(i)));
            }
        }
        assertTrue(moving.visibleCount() > 0 && largest > 0.02, "it moved by " + largest);
    }

    @Test
    void a_window_or_limit_that_makes_no_sense_is_refused() {
        Instant later = JUNE.plusSeconds(60);
        Duration step = Duration.ofMinutes(1);
        assertThrows(IllegalArgumentException.class, () -> VisibilityRequest.between(later, JUNE));
        assertThrows(IllegalArgumentException.class, () -> new VisibilityRequest(JUNE, later, Duration.ZERO, 2, -18));
        assertThrows(IllegalArgumentException.class, () -> new VisibilityRequest(JUNE, later, step, 1, -18));
        assertThrows(IllegalArgumentException.class, () -> new VisibilityRequest(JUNE, later, step, Double.NaN, -18));
        assertThrows(IllegalArgumentException.class, () -> new VisibilityRequest(JUNE, later, step, 2, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> TimeGrid.between(later, JUNE, step));
        assertThrows(
                IllegalArgumentException.class,
                () -> TimeGrid.between(JUNE, JUNE.plus(Duration.ofDays(100_000)), Duration.ofMillis(1)));
    }

    @Test
    void no_limit_means_airmass_ten() {
        VisibilityRequest day = VisibilityRequest.between(JUNE, JUNE.plus(Duration.ofDays(1)));
        assertEquals(10, day.withAirmassLimit(null).airmassLimit());
        assertEquals(2.5, day.withAirmassLimit(2.5).airmassLimit());
        assertEquals(Duration.ofMinutes(1), day.withStep(Duration.ofMinutes(1)).step());
    }

    /** Takes some 0.1 s of processor time; the bound leaves room for a slow machine, not for computing frames per target. */
    @Test
    void a_thousand_targets_at_six_sites_over_a_day_take_less_than_a_second() {
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            sites.add(new Site("s" + i, "Site " + i, -30 + 10 * i, 60 * i - 180, 2_000));
        }
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long begin = clock.getCurrentThreadCpuTime();
            Instant start = JUNE.plus(Duration.ofDays(round));
            Visibility night = Visibility.of(sites, VisibilityRequest.between(start, start.plus(Duration.ofDays(1))));
            int visible = 0;
            for (int i = 0; i < 1_000; i++) {
                for (AirmassCurve curve : night.curves(at(i * 0.36, i * 0.18 - 90))) {
                    visible += curve.visibleCount();
                }
            }
            assertTrue(visible > 100_000, "samples: " + visible);
            best = Math.min(best, clock.getCurrentThreadCpuTime() - begin);
        }
        assertTrue(best < 1_000_000_000L, "took " + best / 1e6 + " ms");
    }

    private static SkyPath at(double ra, double dec) {
        return SkyPath.fixed(new SkyPosition(ra, dec));
    }

    private static AirmassCurve curve(Site site, SkyPath path, Instant start, Duration length, double limit) {
        VisibilityRequest request =
                VisibilityRequest.between(start, start.plus(length)).withAirmassLimit(limit);
        return Visibility.of(List.of(site), request).curves(path).get(0);
    }
}
