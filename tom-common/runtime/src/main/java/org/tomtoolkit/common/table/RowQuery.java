package org.tomtoolkit.common.table;

import java.util.LinkedHashMap;
import java.util.List;
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
 * @param about what the page says of these rows, and columns that only they have
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
        Enough enough,
        About<R> about) {

    /**
     * What these rows have beyond the others of their table.
     *
     * @param columns shown after the first column, whatever somebody chose
     * @param sort order unless another one is asked for, {@code ""} for that of the table
     * @param first a few of these rows that stand before the others unless another order is asked for, null for none
     * @since 1.0
     */
    public record About<R>(List<TableNote> notes, List<Column<R>> columns, String sort, RowQuery<R> first) {

        static <R> About<R> nothing() {
            return new About<>(List.of(), List.of(), "", null);
        }
    }

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
        return new RowQuery<>(type, select, from, alias + ".id", "1 = 1", Map.of(), false, null, About.nothing());
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
        return new RowQuery<>(type, select, from, id, where, parameters, filtered, quick, about);
    }

    /** With something to say about them. */
    public RowQuery<R> notes(List<TableNote> notes) {
        return about(new About<>(notes, about.columns(), about.sort(), about.first()));
    }

    /**
     * With rows that stand before the others on the first page unless another order is asked for, at most ten. A further
     * condition on the query takes them away again.
     *
     * @param some query that quickly finds rows which this one has too
     */
    public RowQuery<R> first(RowQuery<R> some) {
        return about(new About<>(about.notes(), about.columns(), about.sort(), some));
    }

    /** With a projection, a column that only these rows have, and its order unless another one is asked for. */
    public RowQuery<R> sortedBy(String projection, Column<R> column) {
        RowQuery<R> other = new RowQuery<>(type, projection, from, id, where, parameters, filtered, enough, about);
        return other.about(new About<>(about.notes(), List.of(column), column.key(), null));
    }

    private RowQuery<R> about(About<R> other) {
        return new RowQuery<>(type, select, from, id, where, parameters, filtered, enough, other);
    }

    private RowQuery<R> and(String condition, Map<String, Object> named, boolean nowFiltered) {
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        all.putAll(named);
        About<R> kept = new About<>(about.notes(), about.columns(), about.sort(), null);
        return new RowQuery<>(type, select, from, id, where + " and (" + condition + ")", all, nowFiltered, null, kept);
    }
}
