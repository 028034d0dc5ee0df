package org.tomtoolkit.core.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteNightTest {

    private static final Site SILLA = new Site("ls", "La Silla", -29.2567, -70.73, 2400);
    private static final Site SIDING_SPRING = new Site("coj", "Siding Spring", -31.272, 149.07, 1116);
    private static final Instant JUNE = Instant.parse("2025-06-01T00:00:00Z");

    @Test
    void the_night_that_goes_on_begins_now_and_the_others_at_noon() {
        List<SiteNight> nights = SiteNight.from(SILLA, JUNE, 3);
        assertEquals(LocalDate.of(2025, 5, 31), nights.get(0).evening());
        assertEquals(JUNE, nights.get(0).from());
        assertEquals(Instant.parse("2025-06-01T16:42:55Z"), nights.get(0).until());
        assertEquals(nights.get(0).until(), nights.get(1).from());
        assertEquals(
                Duration.ofDays(1),
                Duration.between(nights.get(2).from(), nights.get(2).until()));
        assertEquals(LocalDate.of(2025, 6, 2), nights.get(2).evening());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01T08:00:00Z, 2025-05-31",
        "2025-06-01T12:30:00Z, 2025-06-01",
        "2025-06-01T18:00:00Z, 2025-06-01",
        "2025-06-02T03:00:00Z, 2025-06-01"
    })
    void after_sunrise_the_next_night_counts(Instant start, LocalDate evening) {
        assertEquals(evening, SiteNight.from(SILLA, start, 1).get(0).evening());
    }

    @Test
    void east_of_greenwich_the_evening_has_the_local_date() {
        SiteNight night = SiteNight.from(SIDING_SPRING, Instant.parse("2025-06-01T10:00:00Z"), 1)
                .get(0);
        assertEquals(LocalDate.of(2025, 6, 1), night.evening());
        assertTrue(night.until().isBefore(Instant.parse("2025-06-02T03:00:00Z")));
    }

    @Test
    void impossible_numbers_of_nights_are_refused() {
        assertTrue(SiteNight.from(SILLA, JUNE, 0).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> SiteNight.from(SILLA, JUNE, -1));
        assertThrows(IllegalArgumentException.class, () -> SiteNight.from(SILLA, JUNE, 1001));
    }
}
