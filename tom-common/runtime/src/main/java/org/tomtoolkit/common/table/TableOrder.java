package org.tomtoolkit.common.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which order a table stands, and places in it. */
record TableOrder<R>(Column<R> column, boolean descending, String id) {

    /** The order asked for; the table's own for anything it does not know. */
    static <R> TableOrder<R> of(TableDefinition<R> table, RowQuery<R> query, String text) {
        List<Column<R>> columns = new ArrayList<>(table.columns());
        columns.addAll(query.about().columns());
        return find(columns, text, query.id())
                .or(() -> find(columns, query.about().sort(), query.id()))
                .or(() -> find(columns, table.defaultSort(), query.id()))
                .orElseThrow(() -> new IllegalStateException(
                        "Table " + table.id() + " cannot be sorted by " + table.defaultSort()));
    }

    private static <R> java.util.Optional<TableOrder<R>> find(List<Column<R>> columns, String text, String id) {
        boolean descending = text.startsWith("-");
        String key = descending ? text.substring(1) : text;
        return columns.stream()
                .filter(column -> column.isSortable() && column.key().equals(key))
                .findFirst()
                .map(column -> new TableOrder<>(column, descending, id));
    }

    String text() {
        return (descending ? "-" : "") + column.key();
    }

    /** Whether it is the one that stands when none is asked for. */
    boolean isUsual(TableDefinition<R> table, RowQuery<R> query) {
        String usual = query.about().sort();
        return text().equals(usual.isEmpty() ? table.defaultSort() : usual);
    }

    boolean isById() {
        return column.sort().equals(id);
    }

    String orderBy(boolean backwards) {
        String direction = descending != backwards ? " desc" : " asc";
        return isById() ? id + direction : column.sort() + direction + ", " + id + direction;
    }

    /** Text that names the place of a row. */
    String place(TableDefinition<R> table, R row) {
        String own = String.valueOf(table.idOf(row));
        return isById() ? own : own + "~" + column.type().place(column.sortValue(row));
    }

    /** Rows after that place, or before it. A text that names no place is ignored. */
    RowQuery<R> from(String place, boolean backwards, RowQuery<R> query) {
        String[] parts = place.split("~", 2);
        if (!parts[0].matches("\\d{1,18}")) {
            return query;
        }
        Map<String, Object> named = new HashMap<>(Map.of("placeId", Long.valueOf(parts[0])));
        String than = descending != backwards ? "<" : ">";
        if (isById()) {
            return query.within(id + " " + than + " :placeId", named);
        }
        Object value = parts.length < 2 ? null : column.type().parsed(parts[1]);
        if (value == null) {
            return query;
        }
        named.put("place", value);
        String sort = column.sort();
        return query.within(
                sort + " " + than + "= :place and (" + sort + " " + than + " :place or " + id + " " + than
                        + " :placeId)",
                named);
    }
}
