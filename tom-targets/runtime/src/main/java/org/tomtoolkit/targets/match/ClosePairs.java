package org.tomtoolkit.targets.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.function.Predicate;
import org.tomtoolkit.core.sky.ConeZones;
import org.tomtoolkit.targets.Target;

/**
 * Pairs of targets within a radius, by joins along the index on zone and right ascension: each of the targets asked about
 * costs a look into the index, not a walk through the sky.
 */
@ApplicationScoped
public class ClosePairs {

    /** From here to the pole meridians are too close for a window in right ascension. */
    private static final double POLAR_DEG = 89.0;

    /** Room for the rounding of the window; the distance decides. */
    private static final double ROOM = 1.02;

    /** In the text of the query, where the type of a parameter would follow that of the zone. */
    private static final String HEIGHT = ConeZones.ZONE_HEIGHT_DEG + "d";

    private static final String WINDOW = "(:reach / sqrt(1 - a.unitZ * a.unitZ))";

    /**
     * Two targets.
     *
     * @param firstId the one asked about
     */
    public record Pair(long firstId, long secondId, double separationArcsec) {}

    /** Where the partners of some targets are looked for; together they cover the sky. */
    private enum Part {
        SAME_ZONE("b.zone = a.zone and b.ra between a.ra - " + WINDOW + " and a.ra + " + WINDOW, "abs(a.dec) < :polar"),
        ZONE_ABOVE(
                "b.zone = a.zone + 1 and b.ra between a.ra - " + WINDOW + " and a.ra + " + WINDOW,
                "abs(a.dec) < :polar and a.dec + :reach > (a.zone + 1) * " + HEIGHT + " - 90"),
        ZONE_BELOW(
                "b.zone = a.zone - 1 and b.ra between a.ra - " + WINDOW + " and a.ra + " + WINDOW,
                "abs(a.dec) < :polar and a.dec - :reach < a.zone * " + HEIGHT + " - 90"),
        BEFORE_ZERO(
                "b.zone between a.zone - 1 and a.zone + 1 and b.ra >= a.ra + 360 - " + WINDOW,
                "abs(a.dec) < :polar and a.ra < " + WINDOW),
        AFTER_ZERO(
                "b.zone between a.zone - 1 and a.zone + 1 and b.ra <= a.ra - 360 + " + WINDOW,
                "abs(a.dec) < :polar and a.ra > 360 - " + WINDOW),
        POLE("b.zone between a.zone - 1 and a.zone + 1", "abs(a.dec) >= :polar");

        private final String partner;
        private final String where;

        Part(String partner, String where) {
            this.partner = partner;
            this.where = where;
        }
    }

    private final EntityManager entities;

    ClosePairs(EntityManager entities) {
        this.entities = entities;
    }

    /** All partners of some targets in the database, nearest first. */
    public List<Pair> of(Collection<Target> targets, double radiusArcsec) {
        LongSummaryStatistics range = targets.stream().mapToLong(Target::getId).summaryStatistics();
        // ids of what was just written follow each other: one statement for batches of any size
        boolean whole = range.getMax() - range.getMin() + 1 == targets.size();
        String which = whole ? "a.id between :fromId and :toId" : "a.id in (:ids)";
        Map<String, Object> values = whole
                ? Map.of("fromId", range.getMin(), "toId", range.getMax())
                : Map.of("ids", targets.stream().map(Target::getId).toList());
        List<Pair> found = new ArrayList<>();
        for (Part part : Part.values()) {
            if (targets.stream().anyMatch(concerns(part, radiusArcsec))) {
                found.addAll(ask(part, which, values, radiusArcsec, Integer.MAX_VALUE));
            }
        }
        found.sort(Comparator.comparingDouble(Pair::separationArcsec));
        return found;
    }

    /**
     * Partners of the targets within a range of ids, each pair from the side of its smaller id or of both.
     *
     * @param most as many as are read of each kind
     */
    public List<Pair> between(long fromId, long toId, double radiusArcsec, int most) {
        List<Pair> found = new ArrayList<>();
        Map<String, Object> range = Map.of("fromId", fromId, "toId", toId);
        for (Part part : Part.values()) {
            found.addAll(ask(part, "b.id > a.id and a.id between :fromId and :toId", range, radiusArcsec, most));
        }
        return found;
    }

    private List<Pair> ask(Part part, String which, Map<String, Object> values, double radiusArcsec, int most) {
        double radians = Math.toRadians(radiusArcsec / 3600);
        double chord = 2 * Math.sin(radians / 2) + 5e-16;
        String hql = "select a.id, b.id, (a.unitX - b.unitX) * (a.unitX - b.unitX) + (a.unitY - b.unitY) * (a.unitY -"
                + " b.unitY) + (a.unitZ - b.unitZ) * (a.unitZ - b.unitZ) from Target a join Target b on " + part.partner
                + " where " + which + " and a.zone is not null and b.id <> a.id and " + part.where
                + " and (a.unitX - b.unitX) * (a.unitX - b.unitX) + (a.unitY - b.unitY) * (a.unitY - b.unitY)"
                + " + (a.unitZ - b.unitZ) * (a.unitZ - b.unitZ) <= :chord";
        TypedQuery<Object[]> query = entities.createQuery(hql, Object[].class);
        values.forEach(query::setParameter);
        set(query, hql, "polar", POLAR_DEG);
        set(query, hql, "reach", radiusArcsec / 3600 * ROOM);
        query.setParameter("chord", chord * chord);
        if (most < Integer.MAX_VALUE) {
            query.setMaxResults(most);
        }
        return query.getResultList().stream().map(ClosePairs::pair).toList();
    }

    private static void set(TypedQuery<?> query, String hql, String name, double value) {
        if (hql.contains(":" + name)) {
            query.setParameter(name, value);
        }
    }

    private static Pair pair(Object[] row) {
        double chord = Math.sqrt(((Number) row[2]).doubleValue());
        double arcsec = Math.toDegrees(2 * Math.asin(Math.min(1, chord / 2))) * 3600;
        return new Pair((Long) row[0], (Long) row[1], arcsec);
    }

    /** Spares a batch the queries that cannot concern it. */
    private static Predicate<Target> concerns(Part part, double radiusArcsec) {
        double reach = radiusArcsec / 3600 * ROOM;
        return target -> {
            double dec = target.getDec();
            boolean polar = Math.abs(dec) >= POLAR_DEG;
            double window = reach / Math.cos(Math.toRadians(dec));
            double edge = (dec + 90) % ConeZones.ZONE_HEIGHT_DEG;
            return switch (part) {
                case SAME_ZONE -> !polar;
                case ZONE_ABOVE -> !polar && edge > ConeZones.ZONE_HEIGHT_DEG - 2 * reach;
                case ZONE_BELOW -> !polar && edge < 2 * reach;
                case BEFORE_ZERO -> !polar && target.getRa() < 2 * window;
                case AFTER_ZERO -> !polar && target.getRa() > 360 - 2 * window;
                case POLE -> polar;
            };
        };
    }
}
