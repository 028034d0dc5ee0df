package org.tomtoolkit.targets.csv;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.exchange.ImportOptions;
import org.tomtoolkit.targets.exchange.TableImport;
import org.tomtoolkit.targets.table.CsvSource;
import org.tomtoolkit.targets.table.SourceTable;

/**
 * Reads targets from CSV (UTF-8, with or without byte order mark; commas, semicolons or tabs) by its headings. Every line is
 * saved whole or not at all, and a bad one does not keep the others out. The file is never held in memory.
 *
 * @since 1.0
 */
@ApplicationScoped
public class CsvImport {

    private final TableImport tables;
    private final TargetsConfig config;

    CsvImport(TableImport tables, TargetsConfig config) {
        this.tables = tables;
        this.config = config;
    }

    /**
     * @param csv is read to its end and closed
     * @throws org.tomtoolkit.core.TomException 401 for a visitor
     */
    public ImportReport read(InputStream csv, Viewer viewer) {
        ImportReport report = new ImportReport();
        try (SourceTable table = new CsvSource(csv)) {
            ImportOptions options = ImportOptions.creating(config.defaultType());
            tables.run(table, tables.strict(table.columns()), options, viewer, report);
        } catch (IOException e) {
            report.stopped(e.getMessage());
        }
        return report;
    }
}
