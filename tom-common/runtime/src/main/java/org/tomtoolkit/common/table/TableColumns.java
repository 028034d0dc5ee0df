package org.tomtoolkit.common.table;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tomtoolkit.common.preference.Preferences;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.Guard;

/** Columns of a table with those other apps contribute, and which of them somebody sees. */
@ApplicationScoped
class TableColumns {

    /**
     * A column whoever it comes from.
     *
     * @param own the table's own, null for a contributed one
     * @param contributed null for the table's own
     */
    record Shown<R>(Column<R> own, ContributedColumn contributed) {
        String key() {
            return own != null ? own.key() : contributed.key();
        }

        String label() {
            return own != null ? own.label() : contributed.label();
        }

        ColumnType type() {
            return own != null ? own.type() : contributed.type();
        }

        String unit() {
            return own != null ? own.unit() : "";
        }

        boolean isShownAtFirst() {
            return own != null ? own.isShownAtFirst() : contributed.isShownAtFirst();
        }
    }

    private final List<ContributedColumn> contributions;
    private final List<ContributedColumns> several;
    private final Preferences preferences;

    TableColumns(
            @All List<ContributedColumn> contributions,
            @All List<ContributedColumns> several,
            Preferences preferences) {
        this.contributions = contributions;
        this.several = several;
        this.preferences = preferences;
    }

    <R> List<Shown<R>> all(TableDefinition<R> table) {
        List<Shown<R>> all = new ArrayList<>();
        table.columns().forEach(column -> all.add(new Shown<>(column, null)));
        List<ContributedColumn> contributed = new ArrayList<>(contributions);
        several.forEach(each -> Guard.call("Columns " + each.getClass().getName(), each::columns)
                .ifPresent(contributed::addAll));
        for (ContributedColumn column : contributed) {
            Guard.call("Column " + column.getClass().getName(), () -> isComplete(column, table.id()))
                    .filter(Boolean::booleanValue)
                    .filter(yes -> all.stream().noneMatch(other -> other.key().equals(column.key())))
                    .ifPresent(yes -> all.add(new Shown<>(null, column)));
        }
        return all;
    }

    private static boolean isComplete(ContributedColumn column, String table) {
        return column.table().equals(table) && column.key() != null && column.label() != null && column.type() != null;
    }

    /** Those the viewer chose; the first one, which names the row, is always there. */
    <R> List<Shown<R>> shown(TableDefinition<R> table, List<Shown<R>> all, Viewer viewer) {
        Optional<Set<String>> chosen = preferences
                .get(preference(table), viewer)
                .map(text -> Arrays.stream(text.split(",")).collect(Collectors.toSet()));
        return all.stream()
                .filter(column -> column == all.get(0)
                        || chosen.map(keys -> keys.contains(column.key())).orElse(column.isShownAtFirst()))
                .toList();
    }

    /** Remembers which columns the viewer wants; none means those shown at first. */
    <R> void choose(TableDefinition<R> table, List<String> keys, Viewer viewer) {
        String known =
                all(table).stream().map(Shown::key).filter(keys::contains).collect(Collectors.joining(","));
        preferences.set(preference(table), known, viewer);
    }

    private static String preference(TableDefinition<?> table) {
        return "columns." + table.id();
    }

    /** Values of contributed columns by column and row: one call for each column. */
    <R> Map<String, Map<Long, ?>> contributed(List<Shown<R>> columns, List<Long> ids, Viewer viewer) {
        Map<String, Map<Long, ?>> values = new HashMap<>();
        for (Shown<R> column : columns) {
            if (column.contributed() != null && !ids.isEmpty()) {
                Guard.<Map<Long, ?>>call(
                                "Column " + column.key(),
                                () -> column.contributed().values(ids, viewer))
                        .ifPresent(found -> values.put(column.key(), found));
            }
        }
        return values;
    }
}
