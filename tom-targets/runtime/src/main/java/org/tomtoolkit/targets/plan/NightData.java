package org.tomtoolkit.targets.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.tomtoolkit.core.sky.AltAz;
import org.tomtoolkit.core.sky.NightEvent;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.core.sky.SiteSky;
import org.tomtoolkit.core.sky.SkyPath;
import org.tomtoolkit.core.sky.TimeGrid;
import org.tomtoolkit.core.sky.Times;

/**
 * What the altitude chart of one site draws. Times are milliseconds since 1970 (UTC), angles degrees.
 *
 * @param target pairs of time and altitude
 * @param moon the same of the Moon
 * @param limitDeg altitude of the airmass limit
 * @param shades stretches of daylight and twilight
 * @param windows stretches in which the target can be observed
 */
public record NightData(
        String site,
        List<Number[]> target,
        List<Number[]> moon,
        double limitDeg,
        List<Shade> shades,
        List<long[]> windows) {

    /**
     * A stretch of time.
     *
     * @param kind {@code day}, {@code civil}, {@code nautical} or {@code astronomical}
     */
    public record Shade(String kind, long from, long until) {}

    static NightData of(String label, Site site, SkyPath path, PlanRequest request) {
        TimeGrid grid = TimeGrid.between(request.start(), request.end(), request.fineStep());
        SiteSky sky = SiteSky.of(site, grid);
        AltAz[] seen = sky.altAz(path);
        double[] moon = sky.moonAltitudesDeg();
        double[] sun = sky.sunAltitudesDeg();
        double limit = Math.toDegrees(Math.asin(1 / request.limit()));
        double dark = NightEvent.Kind.ASTRONOMICAL_DUSK.altitudeDeg();
        List<long[]> windows = runs(grid, i -> sun[i] <= dark && seen[i].altitudeDeg() > limit);
        List<Shade> shades = new ArrayList<>();
        for (String kind : List.of("day", "civil", "nautical", "astronomical")) {
            runs(grid, i -> kind.equals(light(sun[i]))).forEach(run -> shades.add(new Shade(kind, run[0], run[1])));
        }
        return new NightData(
                label,
                points(grid, i -> rounded(seen[i].altitudeDeg())),
                points(grid, i -> rounded(moon[i])),
                rounded(limit),
                shades,
                windows);
    }

    private static String light(double sunAltitudeDeg) {
        if (sunAltitudeDeg > NightEvent.UPPER_LIMB_DEG) {
            return "day";
        }
        if (sunAltitudeDeg > NightEvent.Kind.CIVIL_DUSK.altitudeDeg()) {
            return "civil";
        }
        if (sunAltitudeDeg > NightEvent.Kind.NAUTICAL_DUSK.altitudeDeg()) {
            return "nautical";
        }
        return sunAltitudeDeg > NightEvent.Kind.ASTRONOMICAL_DUSK.altitudeDeg() ? "astronomical" : "dark";
    }

    /** Stretches for which this holds; each ends where the next sample begins. */
    private static List<long[]> runs(TimeGrid grid, IntPredicate holds) {
        List<long[]> runs = new ArrayList<>();
        long[] open = null;
        for (int i = 0; i < grid.size(); i++) {
            long time = millis(grid, i);
            if (open != null) {
                open[1] = time;
            }
            if (!holds.test(i)) {
                open = null;
            } else if (open == null) {
                open = new long[] {time, time};
                runs.add(open);
            }
        }
        return runs;
    }

    private static List<Number[]> points(TimeGrid grid, IntFunction<Double> value) {
        List<Number[]> points = new ArrayList<>(grid.size());
        for (int i = 0; i < grid.size(); i++) {
            points.add(new Number[] {millis(grid, i), value.apply(i)});
        }
        return points;
    }

    private static long millis(TimeGrid grid, int i) {
        return Times.instant(grid.mjdUtc(i)).toEpochMilli();
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1000) / 1000.0;
    }
}
