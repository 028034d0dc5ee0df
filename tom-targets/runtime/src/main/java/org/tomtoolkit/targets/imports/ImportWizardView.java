package org.tomtoolkit.targets.imports;

import java.util.List;
import org.tomtoolkit.core.jobs.JobRecord;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.TargetType;
import org.tomtoolkit.targets.exchange.ImportOptions;
import org.tomtoolkit.targets.exchange.RowOutcome;
import org.tomtoolkit.targets.exchange.WriteMode;

/**
 * What the page of one import shows.
 *
 * @param sent the file
 * @param columns what becomes of each
 * @param uses all that a column can be for
 * @param problems what is wrong with the choice as a whole
 * @param tried what would become of the first rows
 * @param job that reads the file, null before one was asked for
 * @param report what became of the rows, null before
 */
public record ImportWizardView(
        TargetImport sent,
        ImportOptions options,
        List<ColumnView> columns,
        List<ImportChoices.Use> uses,
        List<String> problems,
        List<RowView> tried,
        JobRecord job,
        ReportView report) {

    /**
     * A column of the file and its purpose.
     *
     * @param use value in the form
     * @param key of the tag, {@code ""} for other purposes
     * @param units that its numbers can be in, none where there is no choice
     */
    public record ColumnView(
            int index,
            String heading,
            String about,
            List<String> samples,
            String use,
            String key,
            List<String> units,
            String unit) {}

    /** What would become of a row. */
    public record RowView(RowOutcome outcome, List<String> values) {}

    /** What became of rows that there is something to say about, the first of them. */
    public record ReportView(List<ImportedRow> refused, List<ImportedRow> noted, String listName) {}

    public List<WriteMode> modes() {
        return List.of(WriteMode.values());
    }

    public List<TargetType> types() {
        return List.of(TargetType.values());
    }

    public List<Visibility> visibilities() {
        return List.of(Visibility.values());
    }

    /** Whether the file is being read now. */
    public boolean isReading() {
        return job != null && !job.state().isFinal();
    }

    /** Whether reading ended before the last row. */
    public boolean isBroken() {
        return job != null && job.state().isFinal() && !sent.isDone();
    }

    public boolean isDone() {
        return sent.isDone() && !isReading();
    }

    public long refusedOfTried() {
        return tried.stream().filter(row -> row.outcome().isRefused()).count();
    }

    public String visibilityName() {
        return options.visibility() == null ? "" : options.visibility().name();
    }
}
