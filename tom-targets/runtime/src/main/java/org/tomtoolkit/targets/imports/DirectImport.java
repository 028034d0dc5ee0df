package org.tomtoolkit.targets.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import org.tomtoolkit.common.session.SubmittedFile;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.csv.CsvImport;
import org.tomtoolkit.targets.csv.ImportReport;
import org.tomtoolkit.targets.exchange.TableImport;
import org.tomtoolkit.targets.table.FileFormat;
import org.tomtoolkit.targets.table.SourceTable;

/** Imports a file as it is, by its headings. */
@ApplicationScoped
class DirectImport {

    private static final int BUFFER = 64 * 1024;

    private final TargetImports imports;
    private final TableImport tables;
    private final CsvImport csv;
    private final TargetsConfig config;

    DirectImport(TargetImports imports, TableImport tables, CsvImport csv, TargetsConfig config) {
        this.imports = imports;
        this.tables = tables;
        this.csv = csv;
        this.config = config;
    }

    /**
     * @param report of a file that was read, null when a job reads it
     * @param job id of the import that a job reads, null when it was read
     */
    record Outcome(ImportReport report, Long job) {}

    /** A small CSV is read from the request; other formats need a file that can be read twice. */
    Outcome read(SubmittedFile file, Viewer viewer) throws IOException {
        FileFormat format;
        try (InputStream content = file.open()) {
            format = FileFormat.recognise(content.readNBytes(FileFormat.HEAD_BYTES));
        }
        if (format == FileFormat.CSV && isShort(file)) {
            return new Outcome(csv.read(file.open(), viewer), null);
        }
        if (format != FileFormat.CSV) {
            try (InputStream content = file.open();
                    ImportedFiles.Copy copy = new ImportedFiles.Copy(content);
                    SourceTable table = copy.open(format)) {
                ImportedFiles.Head head =
                        ImportedFiles.head(table, config.importFiles().atOnceRows() + 1, false);
                if (head.rows().size() <= config.importFiles().atOnceRows()) {
                    return new Outcome(tables.run(head.columns(), head.rows(), viewer), null);
                }
            }
        }
        try (InputStream content = file.open()) {
            TargetImport sent = imports.send(file.name(), content, viewer);
            imports.start(sent.getId(), imports.plan(sent), imports.options(sent), viewer);
            return new Outcome(null, sent.getId());
        }
    }

    private boolean isShort(SubmittedFile file) throws IOException {
        int most = config.importFiles().atOnceRows() + 1;
        int lines = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream content = file.open()) {
            for (int n = content.read(buffer); n >= 0 && lines <= most; n = content.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines <= most;
    }
}
