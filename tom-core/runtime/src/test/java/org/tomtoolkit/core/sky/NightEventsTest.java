package org.tomtoolkit.core.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tomtoolkit.core.sky.NightEvent.Kind.RISE;
import static org.tomtoolkit.core.sky.NightEvent.Kind.SET;
import static org.tomtoolkit.core.sky.NightEvent.Kind.TRANSIT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Times from astropy 8 (UT1, polar motion, no refraction) with a root finder. */
class NightEventsTest {

    private static final Site TOLOLO = new Site("lsc", "Cerro Tololo", -30.167, -70.805, 2198);
    private static final Site NORTH = new Site("lyr", "Longyearbyen", 78.22, 15.65, 10);
    private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");
    private static final SkyPath M83 = SkyPath.fixed(new SkyPosition(204.2538292, -29.8657611));
    private static final NightEvents NIGHT = NightEvents.of(TOLOLO, NOON, NOON.plus(Duration.ofDays(1)));

    @Test
    void the_night_begins_and_ends_with_three_twilights_each() {
        assertEvents(
                NIGHT.sun(),
                "SUNSET 2025-06-01T21:50:36.244Z",
                "CIVIL_DUSK 2025-06-01T22:16:43.431Z",
                "NAUTICAL_DUSK 2025-06-01T22:46:21.843Z",
                "ASTRONOMICAL_DUSK 2025-06-01T23:15:26.020Z",
                "ASTRONOMICAL_DAWN 2025-06-02T10:07:07.261Z",
                "NAUTICAL_DAWN 2025-06-02T10:36:12.792Z",
                "CIVIL_DAWN 2025-06-02T11:05:52.856Z",
                "SUNRISE 2025-06-02T11:32:01.784Z");
    }

    @Test
    void the_moon_rises_and_sets_with_its_parallax() {
        assertEvents(NIGHT.moon(), "MOONRISE 2025-06-01T16:30:08.313Z", "MOONSET 2025-06-02T03:40:27.164Z");
    }

    @Test
    void a_target_rises_culminates_and_sets() {
        List<NightEvent> events = NIGHT.target(M83);
        assertEvents(
                events,
                "RISE 2025-06-01T18:21:18.854Z",
                "TRANSIT 2025-06-02T01:38:32.599Z",
                "SET 2025-06-02T08:55:46.302Z");
        assertEquals(0, events.get(0).altitudeDeg(), 0.001);
        assertTrue(events.get(1).altitudeDeg() > 89.8, "it culminates near the zenith");
        assertTrue(events.get(2).azimuthDeg() > 180, "it sets in the west");
    }

    @Test
    void a_target_passes_any_wanted_altitude() {
        assertEvents(
                NIGHT.target(M83, 30),
                "RISE 2025-06-01T20:56:55.768Z",
                "TRANSIT 2025-06-02T01:38:32.599Z",
                "SET 2025-06-02T06:20:09.409Z");
        assertThrows(IllegalArgumentException.class, () -> NIGHT.target(M83, 91));
    }

    @Test
    void a_circumpolar_target_only_culminates_and_a_hidden_one_never_rises() {
        NightEvents events = NightEvents.of(TOLOLO, NOON, NOON.plus(Duration.ofHours(24)));
        List<NightEvent> south = events.target(SkyPath.fixed(new SkyPosition(100, -85)));
        assertTrue(south.stream().allMatch(event -> event.kind() == TRANSIT) && !south.isEmpty());
        List<NightEvent> north = events.target(SkyPath.fixed(new SkyPosition(100, 85)));
        assertTrue(north.stream().noneMatch(event -> event.kind() == RISE || event.kind() == SET));
    }

    @Test
    void what_overtakes_the_turning_earth_culminates_too_and_only_above_the_pole() {
        double start = Times.mjd(NOON);
        SkyPath fast = mjd -> SkyPosition.wrapped(720 * (mjd - start) + 180, 10);
        List<NightEvent> transits = NIGHT.target(fast).stream()
                .filter(event -> event.kind() == TRANSIT)
                .toList();
        assertEquals(1, transits.size());
        assertEquals(90 - 40.167, transits.get(0).altitudeDeg(), 0.3, "it crosses the meridian in the north");
    }

    @Test
    void there_is_no_sunset_in_the_polar_summer() {
        assertTrue(
                NightEvents.of(NORTH, NOON, NOON.plus(Duration.ofDays(2))).sun().isEmpty());
    }

    @Test
    void every_day_of_a_month_has_its_eight_events_of_the_sun() {
        Instant start = Instant.parse("2025-01-01T16:00:00Z");
        List<NightEvent> events =
                NightEvents.of(TOLOLO, start, start.plus(Duration.ofDays(30))).sun();
        assertEquals(30 * 8, events.size());
        for (NightEvent event : events) {
            assertEquals(event.kind().altitudeDeg(), event.altitudeDeg(), 0.001);
        }
    }

    @Test
    void an_empty_window_has_no_events_and_a_reversed_one_is_refused() {
        assertTrue(NightEvents.of(TOLOLO, NOON, NOON).sun().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> NightEvents.of(TOLOLO, NOON, NOON.minusSeconds(1)));
    }

    /** One second of time: half of it is UT1−UTC and polar motion, which we leave out. */
    private static void assertEvents(List<NightEvent> events, String... expected) {
        assertEquals(expected.length, events.size(), events.toString());
        for (int i = 0; i < expected.length; i++) {
            String[] parts = expected[i].split(" ");
            assertEquals(parts[0], events.get(i).kind().name());
            double seconds =
                    Duration.between(Instant.parse(parts[1]), events.get(i).time())
                                    .toMillis()
                            / 1000.0;
            assertEquals(0, seconds, 1.0, parts[0]);
        }
    }
}
