package org.tomtoolkit.common.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tomtoolkit.core.permission.AccessRule;

/**
 * Which rows a table has: a projection in HQL with all conditions, permission included.
 *
 * @param select constructor expression, e.g. {@code new org.example.Row(t.id, t.name)}
 * @param from e.g. {@code Target t}; joins must not multiply rows
 * @param id expression of the row's id, unique in the table, e.g. {@code t.id}
 * @param where conditions that all hold, with named parameters
 * @param filtered whether anything but permission narrows the rows
 * @param enough another way to some of the rows, null for none
 * @since 1.0
 */
public record RowQuery<R>(
        Class<R> type,
        String select,
        String from,
        String id,
        String where,
        Map<String, Object> parameters,
        boolean filtered,
        Enough enough) {

    /**
     * Rows that are all among those of the query and that an index finds quickly in this order: when there are more of them
     * than are counted, counting ends there.
     *
     * @param from like that of the query, with the same alias
     * @param where conditions that all hold, with named parameters, permission included
     * @param order of that index
     * @since 1.0
     */
    public record Enough(String from, String where, Map<String, Object> parameters, String order) {}

    /** All rows of {@code from}; the id is that of its first alias. */
    public static <R> RowQuery<R> of(Class<R> type, String select, String from) {
        String alias = from.strip().split("\\s+")[1];
        return new RowQuery<>(type, select, from, alias + ".id", "1 = 1", Map.of(), false, null);
    }

    /** Only rows for which this holds, because somebody asked for them. */
    public RowQuery<R> filter(String condition, Map<String, Object> named) {
        return and(condition, named, true);
    }

    /** Only rows that this rule lets somebody see. */
    public RowQuery<R> allowed(AccessRule rule) {
        return and(rule.hql(), rule.parameters(), filtered);
    }

    /** Only rows for which this holds, whatever is asked for. */
    public RowQuery<R> within(String condition, Map<String, Object> named) {
        return and(condition, named, filtered);
    }

    /**
     * With a quick way to some of the rows, for counting.
     *
     * @param otherFrom like that of this query, with the same alias
     * @param some query whose conditions hold for those rows
     * @param order of the index that finds them
     */
    public RowQuery<R> enough(String otherFrom, RowQuery<R> some, String order) {
        Enough quick = new Enough(otherFrom, some.where, some.parameters, order);
        return new RowQuery<>(type, select, from, id, where, parameters, filtered, quick);
    }

    private RowQuery<R> and(String condition, Map<String, Object> named, boolean nowFiltered) {
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        all.putAll(named);
        return new RowQuery<>(type, select, from, id, where + " and (" + condition + ")", all, nowFiltered, null);
    }
}
