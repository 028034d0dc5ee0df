package org.tomtoolkit.targets.merge;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of one table that belong to targets: moves them from one to another and back, for a
 * {@link org.tomtoolkit.targets.spi.MergeParticipant}. The table has columns {@code id} and {@code target_id}; its name and
 * columns come from code, never from a request. Inside a transaction.
 *
 * @since 1.0
 */
public final class OwnedRows {

    private static final int STEP = 500;

    private final EntityManager entities;
    private final String table;
    private final String same;

    /**
     * @param same columns of which a target has each combination once, so that a row the other target has too stays where
     *     it is, and goes; none when rows never clash
     */
    public OwnedRows(EntityManager entities, String table, String... same) {
        this.entities = entities;
        this.table = table;
        this.same = List.of(same).stream()
                .map(column -> " and b." + column + " = a." + column)
                .collect(Collectors.joining());
    }

    /** How many rows a target has. */
    public long count(long targetId) {
        return ((Number) entities.createNativeQuery("select count(*) from " + table + " where target_id = ?1")
                        .setParameter(1, targetId)
                        .getSingleResult())
                .longValue();
    }

    /** Rows of the first target that the second has too: id there by id here. */
    public Map<Long, Long> duplicates(long fromId, long toId) {
        Map<Long, Long> found = new LinkedHashMap<>();
        if (same.isEmpty()) {
            return found;
        }
        rows(
                        "select a.id, b.id from " + table + " a join " + table + " b on b.target_id = ?2" + same
                                + " where a.target_id = ?1 order by a.id",
                        fromId,
                        toId)
                .forEach(row -> found.put(number(row[0]), number(row[1])));
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, long fromId, long toId) {
        return entities.createNativeQuery(sql)
                .setParameter(1, fromId)
                .setParameter(2, toId)
                .getResultList();
    }

    /**
     * Moves the rows that the second target does not have.
     *
     * @return their ids
     */
    public List<Long> move(long fromId, long toId) {
        Set<Long> staying = duplicates(fromId, toId).keySet();
        List<Long> ids = new ArrayList<>();
        for (Object id : entities.createNativeQuery("select id from " + table + " where target_id = ?1 order by id")
                .setParameter(1, fromId)
                .getResultList()) {
            if (!staying.contains(number(id))) {
                ids.add(number(id));
            }
        }
        if (staying.isEmpty() && !ids.isEmpty()) {
            entities.createNativeQuery("update " + table + " set target_id = ?2 where target_id = ?1")
                    .setParameter(1, fromId)
                    .setParameter(2, toId)
                    .executeUpdate();
        } else {
            move(ids, fromId, toId);
        }
        return ids;
    }

    /** Moves these rows as far as they are still the first target's. */
    public void move(Collection<Long> ids, long fromId, long toId) {
        List<Long> all = new ArrayList<>(new HashSet<>(ids));
        for (int from = 0; from < all.size(); from += STEP) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + STEP));
            entities.createNativeQuery("update " + table + " set target_id = :toId where target_id = :fromId and id in"
                            + " (:ids)")
                    .setParameter("toId", toId)
                    .setParameter("fromId", fromId)
                    .setParameter("ids", some)
                    .executeUpdate();
        }
    }

    private static Long number(Object value) {
        return ((Number) value).longValue();
    }
}
