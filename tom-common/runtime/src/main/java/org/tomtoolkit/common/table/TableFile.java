package org.tomtoolkit.common.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A file being written row by row. */
interface TableFile extends Closeable {

    /** A column of the file. */
    record FileColumn(String key, String label, ColumnType type, String unit) {}

    /**
     * @param values in the order of the columns; null for nothing
     */
    void row(List<?> values) throws IOException;

    static <R> TableFile begin(TableFormat format, String name, List<TableColumns.Shown<R>> columns, OutputStream out)
            throws IOException {
        List<FileColumn> all = new ArrayList<>();
        all.add(new FileColumn("id", "Id", ColumnType.INTEGER, ""));
        columns.forEach(column -> all.add(new FileColumn(column.key(), column.label(), column.type(), column.unit())));
        return switch (format) {
            case CSV -> new CsvFile(all, out);
            case JSON -> new JsonFile(all, out);
            case VOTABLE -> new VotableFile(name, all, out);
        };
    }
}
