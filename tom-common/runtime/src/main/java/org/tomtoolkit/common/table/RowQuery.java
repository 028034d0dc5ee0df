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
 * @param enough a condition that an index serves and that implies {@code where} while nothing is filtered: when it alone
 *     finds more rows than are counted, counting ends there; {@code ""} for none
 * @param enoughOrder order of that index
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
        String enough,
        String enoughOrder) {

    /** All rows of {@code from}; the id is that of its first alias. */
    public static <R> RowQuery<R> of(Class<R> type, String select, String from) {
        String alias = from.strip().split("\\s+")[1];
        return new RowQuery<>(type, select, from, alias + ".id", "1 = 1", Map.of(), false, "", "");
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
     * With a quick condition under which every row may be seen, e.g. that it is public.
     *
     * @param order of the index that serves it, e.g. {@code t.visibility, t.id}
     */
    public RowQuery<R> enough(String condition, String order) {
        return new RowQuery<>(type, select, from, id, where, parameters, filtered, condition, order);
    }

    private RowQuery<R> and(String condition, Map<String, Object> named, boolean nowFiltered) {
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        all.putAll(named);
        return new RowQuery<>(
                type,
                select,
                from,
                id,
                where + " and (" + condition + ")",
                all,
                nowFiltered,
                nowFiltered ? "" : enough,
                enoughOrder);
    }
}
