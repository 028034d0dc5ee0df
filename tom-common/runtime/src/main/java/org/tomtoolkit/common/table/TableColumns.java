package org.tomtoolkit.common.table;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tomtoolkit.common.preference.Preferences;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.Guard;

/** Columns of a table with those other apps contribute, and which of them somebody sees. */
@ApplicationScoped
class TableColumns {

    /**
     * A column whoever it comes from.
     *
     * @param own the table's own, null for the others
     * @param contributed of another app, null for the others
     * @param source what reads it together with others, null for the others
     */
    record Shown<R>(
            String key,
            String label,
            ColumnType type,
            String unit,
            boolean isShownAtFirst,
            Column<R> own,
            ContributedColumn contributed,
            ColumnSource source) {

        static <R> Shown<R> of(Column<R> column) {
            return new Shown<>(
                    column.key(),
                    column.label(),
                    column.type(),
                    column.unit(),
                    column.isShownAtFirst(),
                    column,
                    null,
                    null);
        }

        static <R> Shown<R> of(ContributedColumn column) {
            return new Shown<>(
                    Objects.requireNonNull(column.key()),
                    Objects.requireNonNull(column.label()),
                    Objects.requireNonNull(column.type()),
                    "",
                    column.isShownAtFirst(),
                    null,
                    column,
                    null);
        }

        static <R> Shown<R> of(ColumnSource.Spec spec, ColumnSource source) {
            return new Shown<>(
                    spec.key(), spec.label(), spec.type(), spec.unit(), spec.shownAtFirst(), null, null, source);
        }
    }

    private final List<ContributedColumn> contributions;
    private final List<ContributedColumns> several;
    private final List<ColumnSource> sources;
    private final Preferences preferences;

    TableColumns(
            @All List<ContributedColumn> contributions,
            @All List<ContributedColumns> several,
            @All List<ColumnSource> sources,
            Preferences preferences) {
        this.contributions = contributions;
        this.several = several;
        this.sources = sources;
        this.preferences = preferences;
    }

    /** All columns; of those with the same key the first one. */
    <R> List<Shown<R>> all(TableDefinition<R> table) {
        Map<String, Shown<R>> all = new LinkedHashMap<>();
        table.columns().forEach(column -> all.put(column.key(), Shown.of(column)));
        List<ContributedColumn> contributed = new ArrayList<>(contributions);
        several.forEach(each -> Guard.call("Columns " + each.getClass().getName(), each::columns)
                .ifPresent(contributed::addAll));
        for (ContributedColumn column : contributed) {
            Guard.call("Column " + column.getClass().getName(), () -> contributed(column, table))
                    .ifPresent(shown -> shown.forEach(each -> all.putIfAbsent(each.key(), each)));
        }
        for (ColumnSource source : sources) {
            Guard.call("Columns " + source.getClass().getName(), () -> of(source, table))
                    .ifPresent(shown -> shown.forEach(each -> all.putIfAbsent(each.key(), each)));
        }
        return List.copyOf(all.values());
    }

    private static <R> List<Shown<R>> contributed(ContributedColumn column, TableDefinition<R> table) {
        return column.table().equals(table.id()) ? List.of(Shown.of(column)) : List.of();
    }

    private static <R> List<Shown<R>> of(ColumnSource source, TableDefinition<R> table) {
        return source.table().equals(table.id())
                ? source.columns().stream()
                        .map(spec -> Shown.<R>of(spec, source))
                        .toList()
                : List.of();
    }

    /** Those the viewer chose; the first one, which names the row, is always there, and so is what only these rows have. */
    <R> List<Shown<R>> shown(TableDefinition<R> table, RowQuery<R> query, List<Shown<R>> all, Viewer viewer) {
        Optional<List<String>> chosen = preferences
                .get(preference(table), viewer)
                .map(text -> Arrays.asList(text.split(",")))
                .or(() -> Optional.of(table.columnsAtFirst()).filter(keys -> !keys.isEmpty()));
        Stream<Shown<R>> wanted = chosen.map(keys -> inOrder(keys, all))
                .orElseGet(() -> all.stream().skip(1).filter(Shown::isShownAtFirst));
        Stream<Shown<R>> special = query.about().columns().stream().map(Shown::of);
        return Stream.of(all.stream().limit(1), special, wanted)
                .flatMap(part -> part)
                .toList();
    }

    private static <R> Stream<Shown<R>> inOrder(List<String> keys, List<Shown<R>> all) {
        return keys.stream()
                .distinct()
                .flatMap(key ->
                        all.stream().skip(1).filter(column -> column.key().equals(key)));
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

    /** Values of contributed columns by column and row: one call for each column or source of columns. */
    <R> Map<String, Map<Long, ?>> contributed(List<Shown<R>> columns, List<Long> ids, Viewer viewer) {
        Map<String, Map<Long, ?>> values = new HashMap<>();
        Map<ColumnSource, List<String>> together = new HashMap<>();
        if (ids.isEmpty()) {
            return values;
        }
        for (Shown<R> column : columns) {
            if (column.contributed() != null) {
                Guard.<Map<Long, ?>>call(
                                "Column " + column.key(),
                                () -> column.contributed().values(ids, viewer))
                        .ifPresent(found -> values.put(column.key(), found));
            } else if (column.source() != null) {
                together.computeIfAbsent(column.source(), source -> new ArrayList<>())
                        .add(column.key());
            }
        }
        together.forEach((source, keys) -> Guard.call(
                        "Columns " + source.getClass().getName(), () -> source.values(keys, ids, viewer))
                .ifPresent(values::putAll));
        return values;
    }
}
