package org.tomtoolkit.targets.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.tomtoolkit.targets.table.SourceColumn;
import org.tomtoolkit.targets.table.SourceTable;

/** The refused rows of an import as CSV, as they came, with the reason: to be mended and sent again. */
@ApplicationScoped
class RefusedRows {

    private static final int STEP = 1000;

    private final TargetImports imports;
    private final ImportedFiles files;

    RefusedRows(TargetImports imports, ImportedFiles files) {
        this.imports = imports;
        this.files = files;
    }

    void write(TargetImport sent, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        try (ImportedFiles.Copy copy = files.copy(sent.getFileKey());
                SourceTable table = copy.open(sent.getFormat())) {
            List<String> header = new ArrayList<>(
                    table.columns().stream().map(SourceColumn::name).toList());
            header.addAll(List.of("refused_line", "refused_because"));
            csv.writeRecord(header);
            Deque<ImportedRow> waiting = new ArrayDeque<>();
            ImportedRow next = next(sent, 0, waiting);
            while (next != null && table.next()) {
                if (table.line() == next.getLine()) {
                    csv.writeRecord(record(table.cells(), table.columns().size(), next));
                    next = next(sent, next.getId(), waiting);
                }
            }
        }
        csv.flush();
    }

    private ImportedRow next(TargetImport sent, long after, Deque<ImportedRow> waiting) {
        if (waiting.isEmpty()) {
            waiting.addAll(imports.refusedAfter(sent.getId(), after, STEP));
        }
        return waiting.poll();
    }

    private static List<String> record(List<String> cells, int columns, ImportedRow row) {
        List<String> record = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            record.add(i < cells.size() ? cells.get(i) : "");
        }
        record.add(String.valueOf(row.getLine()));
        record.add(row.getMessage());
        return record;
    }
}
