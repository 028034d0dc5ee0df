package org.tomtoolkit.core.sky;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightSweepTest {

    private static final Duration STEP = Duration.ofMinutes(4);

    /** A direction that a few minutes or a hundredth of a degree decide about is left to either side. */
    private static final double MARGIN_DEG = 0.02;

    @ParameterizedTest
    @CsvSource({
        "-30.167, -70.805, 2026-11-21T16:43:00Z, 30",
        "-30.167, -70.805, 2026-06-21T16:43:00Z, 60",
        "28.3, -16.5, 2026-03-03T13:06:00Z, 0",
        "-31.273, 149.071, 2026-09-01T02:00:00Z, 45",
        "70, 25, 2026-12-21T10:20:00Z, 20",
        "89.5, 0, 2026-12-21T12:00:00Z, 15",
        "0, 100, 2026-01-15T05:20:00Z, 85"
    })
    void itSeesWhatTheAltitudesOfTheNightSay(double latitude, double longitude, Instant noon, double altitude) {
        Site site = new Site("x", "Site", latitude, longitude, 0);
        NightSweep sweep = NightSweep.after(site, noon).orElseThrow();
        TimeGrid grid = TimeGrid.between(sweep.dusk(), sweep.dawn().plusSeconds(1), STEP);
        SiteSky sky = SiteSky.of(site, grid);
        Random random = new Random(17);
        int seen = 0;
        int decided = 0;
        for (int i = 0; i < 400; i++) {
            SkyPosition position = SkyPosition.wrapped(
                    random.nextDouble() * 360, Math.toDegrees(Math.asin(2 * random.nextDouble() - 1)));
            double highest = Arrays.stream(sky.altitudesDeg(grid.track(new FixedPath(position))))
                    .max()
                    .orElseThrow();
            boolean sees = sweep.sees(position, altitude);
            if (highest > altitude + MARGIN_DEG) {
                assertTrue(sees, () -> position + " is up");
                decided++;
            } else if (highest < altitude - 1.0) {
                assertTrue(!sees, () -> position + " stays low");
                decided++;
            }
            seen += sees ? 1 : 0;
        }
        assertTrue(decided > 350 && seen > 0 && seen < 400, decided + " decided, " + seen + " seen");
    }

    @Test
    void aNightThatIsNotDarkSeesNothingAndOneWithoutDayEverything() {
        Site north = new Site("n", "North", 78, 15, 0);
        assertTrue(
                NightSweep.after(north, Instant.parse("2026-06-21T11:00:00Z")).isEmpty());
        NightSweep polar = NightSweep.after(new Site("p", "Pole", 89, 0, 0), Instant.parse("2026-12-21T12:00:00Z"))
                .orElseThrow();
        assertTrue(polar.isWhole());
    }
}
