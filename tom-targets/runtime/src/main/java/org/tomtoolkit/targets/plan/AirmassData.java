package org.tomtoolkit.targets.plan;

import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.core.sky.AirmassCurve;

/**
 * What the airmass chart draws.
 *
 * @param limit largest airmass drawn
 */
public record AirmassData(List<Line> sites, double limit) {

    /**
     * One site.
     *
     * @param points pairs of milliseconds since 1970 (UTC) and airmass; null where the target cannot be observed
     */
    public record Line(String name, List<Number[]> points) {}

    static Line line(String name, AirmassCurve curve) {
        List<Number[]> points = new ArrayList<>(curve.size());
        for (int i = 0; i < curve.size(); i++) {
            double airmass = curve.airmass(i);
            points.add(new Number[] {curve.time(i).toEpochMilli(), Double.isNaN(airmass) ? null : rounded(airmass)});
        }
        return new Line(name, points);
    }

    private static double rounded(double airmass) {
        return Math.round(airmass * 1e5) / 1e5;
    }
}
