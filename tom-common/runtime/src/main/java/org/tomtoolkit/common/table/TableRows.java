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

    private static final int MOST_FIRST = 10;

    private final EntityManager entities;

    TableRows(EntityManager entities) {
        this.entities = entities;
    }

    <R> Slice<R> page(TableDefinition<R> table, RowQuery<R> query, TableOrder<R> order, TableRequest request) {
        boolean backwards = !request.text(TableRequest.BEFORE).isEmpty();
        String place = request.text(backwards ? TableRequest.BEFORE : TableRequest.AFTER);
        List<R> first = first(table, query, order);
        List<Long> firstIds = first.stream().map(table::idOf).toList();
        RowQuery<R> others =
                first.isEmpty() ? query : query.within(query.id() + " not in :firstIds", Map.of("firstIds", firstIds));
        int size = place.isEmpty() ? Math.max(1, table.pageSize() - first.size()) : table.pageSize();
        RowQuery<R> from = place.isEmpty() ? others : order.from(place, backwards, others);
        List<R> rows = new ArrayList<>(rows(from, order.orderBy(backwards), size + 1));
        boolean more = rows.size() > size;
        if (more) {
            rows.remove(size);
        }
        if (backwards) {
            Collections.reverse(rows);
        }
        if (rows.isEmpty() && !place.isEmpty()) {
            // what stood there is gone
            return page(table, query, order, request.fromTheFirstPage());
        }
        String next = !rows.isEmpty() && (backwards || more) ? order.place(table, rows.get(rows.size() - 1)) : null;
        boolean hasPrevious = !rows.isEmpty() && (backwards ? more : !place.isEmpty());
        String previous = hasPrevious ? order.place(table, rows.get(0)) : null;
        if (place.isEmpty() || backwards && !more) {
            rows.addAll(0, first);
        }
        return new Slice<>(rows, next, previous);
    }

    /** The few rows that stand before all others; none when somebody asked for another order. */
    private <R> List<R> first(TableDefinition<R> table, RowQuery<R> query, TableOrder<R> order) {
        RowQuery<R> some = query.about().first();
        return some != null && order.isUsual(table, query) ? rows(some, order.orderBy(false), MOST_FIRST) : List.of();
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
