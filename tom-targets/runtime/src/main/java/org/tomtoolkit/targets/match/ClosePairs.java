package org.tomtoolkit.targets.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.tomtoolkit.core.sky.ConeZones;
import org.tomtoolkit.core.sky.SkyPosition;
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

    /** Square of the distance between the tips of the unit vectors. */
    private static final String APART = "((a.unitX - b.unitX) * (a.unitX - b.unitX) + (a.unitY - b.unitY)"
            + " * (a.unitY - b.unitY) + (a.unitZ - b.unitZ) * (a.unitZ - b.unitZ))";

    private static final int STEP = 500;

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
                found.addAll(ask(part, which, values, radiusArcsec));
            }
        }
        found.sort(Comparator.comparingDouble(Pair::separationArcsec));
        return found;
    }

    /**
     * For each target within a range of ids the oldest partner that is older than it: a crowd at one place is a pair for each
     * of its members, not one for each two.
     *
     * @param unless condition on {@code a} and {@code b} under which a pair does not count
     * @param values parameters of that condition
     */
    public List<Pair> between(long fromId, long toId, double radiusArcsec, String unless, Map<String, Object> values) {
        Map<Long, Long> oldest = new HashMap<>();
        for (Part part : Part.values()) {
            String hql = "select a.id, min(b.id)" + from(part)
                    + " where a.id between :fromId and :toId and b.id < a.id and not (" + unless + ")" + near(part)
                    + " group by a.id";
            TypedQuery<Object[]> query = query(hql, radiusArcsec);
            values.forEach(query::setParameter);
            query.setParameter("fromId", fromId)
                    .setParameter("toId", toId)
                    .getResultList()
                    .forEach(row -> oldest.merge((Long) row[0], (Long) row[1], Math::min));
        }
        Set<Long> ids = new HashSet<>(oldest.keySet());
        ids.addAll(oldest.values());
        Map<Long, SkyPosition> places = places(ids);
        List<Pair> found = new ArrayList<>();
        oldest.forEach((id, other) -> {
            if (places.containsKey(id) && places.containsKey(other)) {
                found.add(new Pair(other, id, places.get(id).separationDeg(places.get(other)) * 3600));
            }
        });
        return found;
    }

    private Map<Long, SkyPosition> places(Set<Long> ids) {
        Map<Long, SkyPosition> places = new HashMap<>();
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += STEP) {
            entities.createQuery(
                            "select t.id, t.ra, t.dec from Target t where t.id in (:ids) and t.zone is not null",
                            Object[].class)
                    .setParameter("ids", all.subList(from, Math.min(all.size(), from + STEP)))
                    .getResultList()
                    .forEach(row -> places.put((Long) row[0], new SkyPosition((Double) row[1], (Double) row[2])));
        }
        return places;
    }

    private static String from(Part part) {
        return " from Target a join Target b on " + part.partner;
    }

    private static String near(Part part) {
        return " and a.zone is not null and " + part.where + " and " + APART + " <= :chord";
    }

    private TypedQuery<Object[]> query(String hql, double radiusArcsec) {
        double chord = 2 * Math.sin(Math.toRadians(radiusArcsec / 3600) / 2) + 5e-16;
        TypedQuery<Object[]> query = entities.createQuery(hql, Object[].class);
        set(query, hql, "polar", POLAR_DEG);
        set(query, hql, "reach", radiusArcsec / 3600 * ROOM);
        return query.setParameter("chord", chord * chord);
    }

    private List<Pair> ask(Part part, String which, Map<String, Object> values, double radiusArcsec) {
        String hql = "select a.id, b.id, " + APART + from(part) + " where " + which + " and b.id <> a.id" + near(part);
        TypedQuery<Object[]> query = query(hql, radiusArcsec);
        values.forEach(query::setParameter);
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
