package org.tomtoolkit.targets.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.targets.match.ClosePairs;
import org.tomtoolkit.targets.spi.TargetMatcher;

/** Likely duplicates among the targets of a range of ids and all others, by joins along indices. Reads only. */
@ApplicationScoped
class PairFinder {

    /** Of each kind in a range; more would be a field of thousands of equal rows. */
    private static final int MOST = 5000;

    private static final String SETTLED =
            "exists (select 1 from TargetPair p where p.firstId = b.id and p.secondId = a.id and p.state = :settled)";

    private static final String RANGE = " between :fromId and :toId";
    private static final List<String> BY_NAME = List.of(
            "select a.id, b.id from Target a join Target b on b.nameKey = a.nameKey and b.id > a.id where a.id" + RANGE,
            "select a.id, n.targetId from Target a join TargetName n on n.nameKey = a.nameKey and n.targetId <> a.id"
                    + " where a.id" + RANGE,
            "select m.targetId, n.targetId from TargetName m join TargetName n on n.nameKey = m.nameKey"
                    + " and n.targetId > m.targetId where m.targetId" + RANGE);

    /**
     * A likely pair.
     *
     * @param firstId the smaller id
     * @param separationArcsec null for a pair by name
     */
    record Found(long firstId, long secondId, TargetPair.Reason reason, Double separationArcsec) {}

    /**
     * What a range has.
     *
     * @param whole whether these are all of it
     */
    record Range(Collection<Found> pairs, boolean whole) {}

    private record Ids(long first, long second) {}

    private final EntityManager entities;
    private final TargetMatcher matcher;
    private final ClosePairs places;

    PairFinder(EntityManager entities, TargetMatcher matcher, ClosePairs places) {
        this.entities = entities;
        this.matcher = matcher;
        this.places = places;
    }

    /** Each pair once; the same name counts for more than the same place. */
    Range between(long fromId, long toId) {
        Map<Ids, Found> found = new LinkedHashMap<>();
        boolean whole = true;
        for (String hql : BY_NAME) {
            List<Object[]> rows = entities.createQuery(hql, Object[].class)
                    .setParameter("fromId", fromId)
                    .setParameter("toId", toId)
                    .setMaxResults(MOST + 1)
                    .getResultList();
            whole &= rows.size() <= MOST;
            rows.stream()
                    .limit(MOST)
                    .forEach(row -> add(found, (Long) row[0], (Long) row[1], TargetPair.Reason.NAME, null));
        }
        if (matcher.radiusArcsec() > 0) {
            places.between(fromId, toId, matcher.radiusArcsec(), SETTLED, Map.of("settled", TargetPair.State.DIFFERENT))
                    .forEach(pair -> add(
                            found,
                            pair.firstId(),
                            pair.secondId(),
                            TargetPair.Reason.POSITION,
                            pair.separationArcsec()));
        }
        return new Range(found.values(), whole);
    }

    private static void add(Map<Ids, Found> found, long one, long other, TargetPair.Reason reason, Double arcsec) {
        long first = Math.min(one, other);
        long second = Math.max(one, other);
        found.putIfAbsent(new Ids(first, second), new Found(first, second, reason, arcsec));
    }

    /** The largest id of a target there is, 0 without any. */
    long lastId() {
        Long last = entities.createQuery("select max(t.id) from Target t", Long.class)
                .getSingleResult();
        return last == null ? 0 : last;
    }
}
