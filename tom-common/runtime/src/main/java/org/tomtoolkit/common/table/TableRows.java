package org.tomtoolkit.common.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Reads rows of tables: pages by place, counts up to a bound, walks. */
@ApplicationScoped
class TableRows {

    /**
     * A page.
     *
     * @param next place where the next one begins, null on the last
     * @param previous place where the one before ends, null on the first
     */
    record Slice<R>(List<R> rows, String next, String previous) {}

    private final EntityManager entities;

    TableRows(EntityManager entities) {
        this.entities = entities;
    }

    <R> Slice<R> page(TableDefinition<R> table, RowQuery<R> query, TableOrder<R> order, TableRequest request) {
        boolean backwards = !request.text(TableRequest.BEFORE).isEmpty();
        String place = request.text(backwards ? TableRequest.BEFORE : TableRequest.AFTER);
        int size = table.pageSize();
        RowQuery<R> from = place.isEmpty() ? query : order.from(place, backwards, query);
        List<R> rows = new ArrayList<>(rows(from, order.orderBy(backwards), size + 1));
        boolean more = rows.size() > size;
        if (more) {
            rows.remove(size);
        }
        if (backwards) {
            Collections.reverse(rows);
        }
        if (rows.isEmpty()) {
            return new Slice<>(rows, null, null);
        }
        boolean hasNext = backwards || more;
        boolean hasPrevious = backwards ? more : !place.isEmpty();
        return new Slice<>(
                rows,
                hasNext ? order.place(table, rows.get(rows.size() - 1)) : null,
                hasPrevious ? order.place(table, rows.get(0)) : null);
    }

    /** How many there are, but not counting further than one past the limit. */
    long count(RowQuery<?> query, int limit) {
        RowQuery.Enough enough = query.enough();
        if (enough != null) {
            long some = count(query.id(), enough, limit);
            if (some > limit) {
                return some;
            }
        }
        return count(
                query.id(), new RowQuery.Enough(query.from(), query.where(), query.parameters(), query.id()), limit);
    }

    /** HQL limits only what has an order. */
    private long count(String id, RowQuery.Enough rows, int limit) {
        String some = "select " + id + " as id from " + rows.from() + " where " + rows.where() + " order by "
                + rows.order() + " limit " + (limit + 1);
        return bound(entities.createQuery("select count(*) from (" + some + ") s", Long.class), rows.parameters())
                .getSingleResult();
    }

    /** Rows after an id, smallest first: what downloads walk along. */
    <R> List<R> after(RowQuery<R> query, long id, int size) {
        RowQuery<R> rest = query.within(query.id() + " > :walked", Map.of("walked", id));
        return rows(rest, query.id() + " asc", size);
    }

    /** Only ids, the same way. */
    List<Long> idsAfter(RowQuery<?> query, long id, int size) {
        RowQuery<?> rest = query.within(query.id() + " > :walked", Map.of("walked", id));
        String hql =
                "select " + query.id() + " from " + query.from() + " where " + rest.where() + " order by " + query.id();
        return bound(entities.createQuery(hql, Long.class), rest.parameters())
                .setMaxResults(size)
                .getResultList();
    }

    private <R> List<R> rows(RowQuery<R> query, String orderBy, int size) {
        String hql = "select " + query.select() + " from " + query.from() + " where " + query.where() + " order by "
                + orderBy;
        return bound(entities.createQuery(hql, query.type()), query.parameters())
                .setMaxResults(size)
                .getResultList();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
