package org.tomtoolkit.targets.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.core.sky.MoonView;
import org.tomtoolkit.core.sky.SkyPath;
import org.tomtoolkit.core.sky.Times;

/**
 * What the chart of the Moon's distance draws.
 *
 * @param points time (milliseconds since 1970, UTC), angle between target and Moon (degrees), lit fraction (0…1)
 */
public record MoonData(List<double[]> points) {

    private static final int SAMPLES = 150;

    /** In 150 steps from start to end. */
    static MoonData of(SkyPath path, Instant start, Instant end) {
        Duration step = Duration.between(start, end).dividedBy(SAMPLES);
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i <= SAMPLES; i++) {
            Instant time = start.plus(step.multipliedBy(i));
            MoonView moon = MoonView.at(time);
            double distance = moon.position().separationDeg(path.at(Times.mjd(time)));
            points.add(new double[] {
                time.toEpochMilli(),
                Math.round(distance * 1000) / 1000.0,
                Math.round(moon.illumination() * 10_000) / 10_000.0
            });
        }
        return new MoonData(points);
    }
}
