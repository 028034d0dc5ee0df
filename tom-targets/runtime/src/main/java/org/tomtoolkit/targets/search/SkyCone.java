package org.tomtoolkit.targets.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.sky.ConeZones;

/** A circle on the sky as a condition; several of them have parameters of different numbers. */
record SkyCone(ConeZones zones, int number) {

    /** Fifteen degrees, two hundredths of the sky. */
    private static final double WIDE_CHORD_SQUARED = 0.068;

    /** Square of the straight distance from the centre, which stands for the angle in an order. */
    String distance() {
        return distance("t");
    }

    private String distance(String alias) {
        return ("(%1$s.unitX - :coneX%2$d) * (%1$s.unitX - :coneX%2$d) + (%1$s.unitY - :coneY%2$d) * (%1$s.unitY - :coneY%2$d)"
                        + " + (%1$s.unitZ - :coneZ%2$d) * (%1$s.unitZ - :coneZ%2$d)")
                .formatted(alias, number);
    }

    /**
     * For a walk along all ids in steps: a wide circle is measured at each target as it comes, for a query of its own would
     * gather half the sky again at every step.
     */
    void addAlong(Condition condition) {
        if (zones.chordSquared() < WIDE_CHORD_SQUARED) {
            addTo(condition);
        } else {
            condition.andNamed("(" + distance("t") + " <= :coneEdge" + number + ")", centre());
        }
    }

    private Map<String, Object> centre() {
        Map<String, Object> named = new LinkedHashMap<>();
        double[] v = zones.vector();
        named.put("coneX" + number, v[0]);
        named.put("coneY" + number, v[1]);
        named.put("coneZ" + number, v[2]);
        named.put("coneEdge" + number, zones.chordSquared());
        return named;
    }

    /** In a query of its own, so that it leads with the index on zone and right ascension. */
    void addTo(Condition condition) {
        Map<String, Object> named = centre();
        List<String> parts = new ArrayList<>();
        for (ConeZones.Band band : zones.bands()) {
            String p = "cone" + number + "b" + parts.size();
            // an equal zone lets the index narrow the right ascension too
            boolean one = band.firstZone() == band.lastZone();
            String zone = one ? "c.zone = :%1$sa" : "c.zone between :%1$sa and :%1$sb";
            parts.add(("(" + zone + " and c.ra between :%1$sc and :%1$sd)").formatted(p));
            named.put(p + "a", band.firstZone());
            if (!one) {
                named.put(p + "b", band.lastZone());
            }
            named.put(p + "c", band.raMinDeg());
            named.put(p + "d", band.raMaxDeg());
        }
        condition.andNamed(
                "(t.id in (select c.id from Target c where (" + String.join(" or ", parts) + ") and " + distance("c")
                        + " <= :coneEdge" + number + "))",
                named);
    }

    /** Angle from the centre in degrees for a square of the straight distance. */
    static double degrees(double chordSquared) {
        return Math.toDegrees(2 * Math.asin(Math.min(1, Math.sqrt(chordSquared) / 2)));
    }
}
