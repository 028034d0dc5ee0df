package org.tomtoolkit.targets.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.targets.bulk.RowInsert;

/** The rows of the queue. */
@ApplicationScoped
class PairRecords {

    /** As many as people can look through; a search that finds more says so. */
    private static final int MOST_OPEN = 50_000;

    private static final int STEP = 500;
    private static final List<String> COLUMNS =
            List.of("firstId", "secondId", "reason", "separationArcsec", "state", "found", "seen");

    private final EntityManager entities;

    PairRecords(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Notes that these pairs were found; those that are known stay as they are. Inside a transaction.
     *
     * @return whether there was room for all
     */
    boolean note(Collection<PairFinder.Found> pairs, Instant now) {
        List<PairFinder.Found> all = List.copyOf(pairs);
        for (int from = 0; from < all.size(); from += STEP) {
            if (!noteSome(all.subList(from, Math.min(all.size(), from + STEP)), now)) {
                return false;
            }
        }
        return true;
    }

    private boolean noteSome(List<PairFinder.Found> pairs, Instant now) {
        Map<List<Long>, Long> known = known(pairs);
        if (!known.isEmpty()) {
            entities.createQuery("update TargetPair p set p.seen = :now where p.id in (:ids)")
                    .setParameter("now", now)
                    .setParameter("ids", known.values())
                    .executeUpdate();
        }
        List<PairFinder.Found> fresh = pairs.stream()
                .filter(pair -> !known.containsKey(List.of(pair.firstId(), pair.secondId())))
                .toList();
        if (!fresh.isEmpty() && open() + fresh.size() > MOST_OPEN) {
            return false;
        }
        Set<Long> present = present(fresh);
        List<Object[]> rows = new ArrayList<>();
        fresh.stream()
                .filter(pair -> present.contains(pair.firstId()) && present.contains(pair.secondId()))
                .forEach(pair -> rows.add(new Object[] {
                    pair.firstId(),
                    pair.secondId(),
                    pair.reason(),
                    pair.separationArcsec(),
                    TargetPair.State.OPEN,
                    now,
                    now
                }));
        new RowInsert(entities, TargetPair.class, COLUMNS).insert(rows);
        return true;
    }

    private Map<List<Long>, Long> known(List<PairFinder.Found> pairs) {
        Map<List<Long>, Long> known = new HashMap<>();
        if (!pairs.isEmpty()) {
            entities.createQuery(
                            "select p.firstId, p.secondId, p.id from TargetPair p where p.firstId in (:ids)",
                            Object[].class)
                    .setParameter(
                            "ids",
                            pairs.stream()
                                    .map(PairFinder.Found::firstId)
                                    .distinct()
                                    .toList())
                    .getResultList()
                    .forEach(row -> known.put(List.of((Long) row[0], (Long) row[1]), (Long) row[2]));
        }
        Set<List<Long>> asked = new HashSet<>();
        pairs.forEach(pair -> asked.add(List.of(pair.firstId(), pair.secondId())));
        known.keySet().retainAll(asked);
        return known;
    }

    /** Targets that were not deleted since they were read. */
    private Set<Long> present(List<PairFinder.Found> pairs) {
        Set<Long> ids = new HashSet<>();
        pairs.forEach(pair -> ids.addAll(List.of(pair.firstId(), pair.secondId())));
        return ids.isEmpty()
                ? ids
                : new HashSet<>(entities.createQuery("select t.id from Target t where t.id in (:ids)", Long.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    long open() {
        return entities.createQuery("select count(p.id) from TargetPair p where p.state = :state", Long.class)
                .setParameter("state", TargetPair.State.OPEN)
                .getSingleResult();
    }

    /** Takes out what a complete search did not find again: targets that moved or were renamed. Inside a transaction. */
    int forgetBefore(Instant start) {
        return entities.createQuery("delete from TargetPair p where p.state = :state and p.seen < :start")
                .setParameter("state", TargetPair.State.OPEN)
                .setParameter("start", start)
                .executeUpdate();
    }

    @Transactional
    int decide(Collection<Long> ids, TargetPair.State state, Long by) {
        return ids.isEmpty()
                ? 0
                : entities.createQuery(
                                "update TargetPair p set p.state = :state, p.decidedBy = :by where p.id in (:ids)"
                                        + " and p.state <> :state")
                        .setParameter("state", state)
                        .setParameter("by", by)
                        .setParameter("ids", ids)
                        .executeUpdate();
    }
}
