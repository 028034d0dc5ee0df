package org.tomtoolkit.targets.visibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.sky.AirmassCurve;
import org.tomtoolkit.core.sky.CometOrbit;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.core.sky.SkyPath;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.core.sky.VisibilityRequest;

class VisibilityServiceTest {

    private static final Site SILLA = new Site("ls", "La Silla", -29.2567, -70.73, 2400);
    private static final Site TEIDE = new Site("tfn", "Teide", 28.3, -16.512, 2330);
    private static final Instant JUNE = Instant.parse("2025-06-01T00:00:00Z");
    private static final SkyPath M10 = at(254.287458, -4.099333);
    private static final SkyPath M1 = at(83.63308, 22.0145);
    private static final SkyPath M83 = at(204.2538292, -29.8657611);

    private final VisibilityService service = new VisibilityService();

    private static SkyPath at(double ra, double dec) {
        return SkyPath.fixed(new SkyPosition(ra, dec));
    }

    /** The selection page of the Python toolkit for the night that goes on at the start. */
    @Test
    void m10_is_up_for_seven_and_a_half_hours_and_m1_not_at_all() {
        List<List<NightPlan>> plans = service.nights(List.of(M10, M1), List.of(SILLA), Nights.of(JUNE, 1, 2));
        NightPlan m10 = plans.get(0).get(0);
        AirmassCurve.Span span = m10.span().orElseThrow();
        assertEquals(LocalDate.of(2025, 5, 31), m10.night().evening());
        assertEquals(1.1, m10.minAirmass(), 0.05);
        assertEquals(Instant.parse("2025-06-01T01:20:00Z"), span.first());
        assertEquals(Instant.parse("2025-06-01T05:00:00Z"), span.best());
        assertEquals(Instant.parse("2025-06-01T08:50:00Z"), span.last());
        assertEquals(Duration.ofMinutes(450), m10.observable());
        NightPlan m1 = plans.get(1).get(0);
        assertTrue(m1.span().isEmpty());
        assertEquals(Duration.ZERO, m1.observable());
        assertEquals(Double.POSITIVE_INFINITY, m1.minAirmass());
    }

    /** The Python toolkit says 23:50 for M83, whose two nights it takes for one. */
    @Test
    void daylight_between_two_nights_does_not_count() {
        List<NightPlan> plans = service.nights(List.of(M83), List.of(SILLA), Nights.of(JUNE, 2, 2))
                .get(0);
        assertEquals(2, plans.size());
        assertEquals(Duration.ofMinutes(380), plans.get(0).observable());
        assertEquals(LocalDate.of(2025, 6, 1), plans.get(1).night().evening());
        assertTrue(plans.get(1).observable().compareTo(Duration.ofHours(9)) < 0);
        assertTrue(plans.get(1).span().orElseThrow().first().isAfter(Instant.parse("2025-06-01T22:00:00Z")));
    }

    @Test
    void plans_stand_by_target_then_site_then_night_and_comets_have_theirs() {
        SkyPath comet = new CometOrbit(60_827.5, 1.25, 0.9, 180, 100, 20);
        List<List<NightPlan>> plans = service.nights(List.of(M10, comet), List.of(SILLA, TEIDE), Nights.of(JUNE, 3, 3));
        assertEquals(List.of(6, 6), plans.stream().map(List::size).toList());
        List<NightPlan> ofComet = plans.get(1);
        assertEquals(
                List.of(SILLA, SILLA, SILLA, TEIDE, TEIDE, TEIDE),
                ofComet.stream().map(NightPlan::site).toList());
        assertTrue(ofComet.get(0).night().from().isBefore(ofComet.get(1).night().from()));
        assertTrue(ofComet.stream().anyMatch(plan -> plan.span().isPresent()));
    }

    @Test
    void the_moon_is_that_of_the_best_moment() {
        NightPlan m10 = service.nights(
                        List.of(M10), List.of(SILLA), Nights.of(Instant.parse("2025-06-10T00:00:00Z"), 1, 2))
                .get(0)
                .get(0);
        assertTrue(m10.moonIllumination() > 0.97, "full moon on June 11: " + m10.moonIllumination());
        assertEquals(24, m10.moonDistanceDeg(), 5);
    }

    @Test
    void the_same_window_is_computed_once() {
        VisibilityRequest day = VisibilityRequest.between(JUNE, JUNE.plus(Duration.ofDays(1)));
        assertSame(service.window(List.of(SILLA, TEIDE), day), service.window(List.of(SILLA, TEIDE), day));
        assertNotSame(service.window(List.of(SILLA), day), service.window(List.of(SILLA, TEIDE), day));
        for (int i = 0; i < 40; i++) {
            service.window(List.of(), day.withAirmassLimit(2.0 + i));
        }
        assertEquals(
                144,
                service.curves(List.of(M1), List.of(SILLA), day).get(0).get(0).size());
    }

    @Test
    void impossible_numbers_of_nights_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> Nights.of(JUNE, 0, 2));
        assertThrows(IllegalArgumentException.class, () -> Nights.of(JUNE, 367, 2));
    }
}
