package org.tomtoolkit.common.table;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.permission.Viewer;

/** Walks along the rows in steps and writes them: a million take no more memory than ten. */
final class TableDownload<R> implements StreamingOutput {

    private static final int STEP = 500;

    private final TableDefinition<R> table;
    private final TableColumns columns;
    private final TableRows rows;
    private final RowQuery<R> wanted;
    private final TableFormat format;
    private final Viewer viewer;

    TableDownload(
            TableDefinition<R> table,
            TableColumns columns,
            TableRows rows,
            RowQuery<R> wanted,
            TableFormat format,
            Viewer viewer) {
        this.table = table;
        this.columns = columns;
        this.rows = rows;
        this.wanted = wanted;
        this.format = format;
        this.viewer = viewer;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        List<TableColumns.Shown<R>> all = new ArrayList<>(columns.all(table));
        all.removeIf(column -> column.own() != null && !column.own().isInFiles());
        wanted.about().columns().stream().map(TableColumns.Shown::of).forEach(all::add);
        try (TableFile file = TableFile.begin(format, table.id(), all, out)) {
            List<R> some = rows.after(wanted, 0, STEP);
            while (!some.isEmpty()) {
                write(some, all, file);
                long last = table.idOf(some.get(some.size() - 1));
                some = some.size() < STEP ? List.of() : rows.after(wanted, last, STEP);
            }
        }
    }

    private void write(List<R> some, List<TableColumns.Shown<R>> all, TableFile file) throws IOException {
        Map<String, Map<Long, ?>> contributed =
                columns.contributed(all, some.stream().map(table::idOf).toList(), viewer);
        for (R row : some) {
            List<Object> values = new ArrayList<>();
            values.add(table.idOf(row));
            for (TableColumns.Shown<R> column : all) {
                values.add(
                        column.own() != null
                                ? column.own().value(row)
                                : contributed
                                        .getOrDefault(column.key(), Map.of())
                                        .get(table.idOf(row)));
            }
            file.row(values);
        }
    }
}
