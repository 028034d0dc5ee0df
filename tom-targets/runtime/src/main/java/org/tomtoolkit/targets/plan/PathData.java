package org.tomtoolkit.targets.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.core.sky.SkyPath;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.core.sky.Times;

/**
 * What the chart of a path over the sky draws.
 *
 * @param points time (milliseconds since 1970, UTC), right ascension and declination (degrees ICRS); right ascensions go on
 *     beyond 0 and 360 where the path crosses the zero
 */
public record PathData(List<double[]> points) {

    private static final int SAMPLES = 120;

    static PathData of(SkyPath path, Instant start, Instant end) {
        Duration step = Duration.between(start, end).dividedBy(SAMPLES);
        List<double[]> points = new ArrayList<>();
        double before = Double.NaN;
        for (int i = 0; i <= SAMPLES; i++) {
            Instant time = start.plus(step.multipliedBy(i));
            SkyPosition position = path.at(Times.mjd(time));
            double ra = position.raDeg();
            ra += Double.isNaN(before) ? 0 : 360 * Math.rint((before - ra) / 360);
            before = ra;
            points.add(new double[] {time.toEpochMilli(), ra, position.decDeg()});
        }
        return new PathData(points);
    }
}
