package org.tomtoolkit.common.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Comma-separated values (RFC 4180), the keys of the columns in the first line. */
final class CsvFile implements TableFile {

    private final Writer out;

    CsvFile(List<FileColumn> columns, OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        row(columns.stream().map(FileColumn::key).toList());
    }

    @Override
    public void row(List<?> values) throws IOException {
        boolean first = true;
        for (Object value : values) {
            if (!first) {
                out.write(',');
            }
            first = false;
            out.write(quoted(ColumnType.written(value)));
        }
        out.write("\r\n");
    }

    static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
