package org.tomtoolkit.targets.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.csv.ImportReport;
import org.tomtoolkit.targets.table.SourceColumn;
import org.tomtoolkit.targets.table.SourceTable;
import org.tomtoolkit.targets.table.UnreadableTableException;

/**
 * Reads a whole table at once, in the thread of the caller: every row is saved whole or not at all, and a bad one does not
 * keep the others out. The table is never held in memory.
 *
 * @since 1.0
 */
@ApplicationScoped
public class TableImport {

    private final RowImport rows;
    private final TargetColumns columns;
    private final TargetsConfig config;

    TableImport(RowImport rows, TargetColumns columns, TargetsConfig config) {
        this.config = config;
        this.rows = rows;
        this.columns = columns;
    }

    /** What the columns of a table probably are. */
    public ImportPlan guess(List<SourceColumn> found) {
        return columns.guess().of(found);
    }

    /** What columns mean by the headings of our own files alone; anything else is a tag. */
    public ImportPlan strict(List<SourceColumn> found) {
        return columns.guess().strict(found);
    }

    /**
     * A plan with columns changed as somebody wrote it, by heading: {@code ra:h}, {@code extra:colour}, {@code alias},
     * {@code groups}, {@code ignore}.
     */
    public ImportPlan changed(List<SourceColumn> found, ImportPlan plan, Map<String, String> said) {
        return new PlanText(fields()).changed(found, plan, said);
    }

    /** Names of all fields that a column can be for. */
    public List<String> fields() {
        return columns.all().stream()
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .filter(name -> !PlanGuess.MADE_HERE.contains(name))
                .toList();
    }

    /**
     * @throws UnreadableTableException when the table cannot be read to its end; what was read before is saved
     */
    public void run(SourceTable table, ImportPlan plan, ImportOptions options, Viewer viewer, ImportReport report)
            throws IOException {
        List<String> problems = plan.problems();
        if (!problems.isEmpty()) {
            throw new UnreadableTableException(String.join(" ", problems));
        }
        List<FileRow> batch = new ArrayList<>();
        TrialNames seen = rows.trialNames(plan, options);
        try {
            while (table.next()) {
                batch.add(FileRow.of(table));
                if (batch.size() == RowImport.BATCH) {
                    seen.checked(batch, rows.run(batch, plan, options, viewer)).forEach(report::add);
                    batch.clear();
                }
            }
        } finally {
            seen.checked(batch, rows.run(batch, plan, options, viewer)).forEach(report::add);
        }
    }

    /** Saves rows of a file in any of our formats, for as many as fit into memory. */
    public ImportReport run(List<SourceColumn> found, List<FileRow> all, Viewer viewer) throws IOException {
        ImportPlan plan = guess(found);
        List<String> problems = plan.problems();
        if (!problems.isEmpty()) {
            throw new UnreadableTableException(String.join(" ", problems));
        }
        ImportReport report = new ImportReport();
        ImportOptions options = ImportOptions.creating(config.defaultType());
        for (int from = 0; from < all.size(); from += RowImport.BATCH) {
            List<FileRow> some = all.subList(from, Math.min(all.size(), from + RowImport.BATCH));
            rows.run(some, plan, options, viewer).forEach(report::add);
        }
        return report;
    }
}
