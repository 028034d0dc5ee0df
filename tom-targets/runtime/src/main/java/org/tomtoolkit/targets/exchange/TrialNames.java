package org.tomtoolkit.targets.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * In a trial nothing is saved, so a name that stands twice in a long file would not be found by the database. This finds it.
 *
 * @since 1.0
 */
public final class TrialNames {

    private final List<ColumnPlan> columns;
    private final UnaryOperator<String> key;
    private final NamesSeen seen;

    /** @param active false for a run that saves, which needs none of this */
    TrialNames(ImportPlan plan, UnaryOperator<String> key, boolean active) {
        this.columns = plan.columns();
        this.key = key;
        this.seen = active ? new NamesSeen() : null;
    }

    /** A row that was checked before. */
    public void skipped(FileRow row) {
        if (seen != null && row.problem().isEmpty()) {
            names(row).forEach(name -> seen.add(key.apply(name)));
        }
    }

    /** The outcomes, with rows refused whose name was there before. */
    public List<RowOutcome> checked(List<FileRow> rows, List<RowOutcome> outcomes) {
        if (seen == null) {
            return outcomes;
        }
        List<RowOutcome> checked = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RowOutcome outcome = outcomes.get(i);
            checked.add(outcome.status() == TargetWrite.Status.CREATED ? checked(rows.get(i), outcome) : outcome);
        }
        return checked;
    }

    private RowOutcome checked(FileRow row, RowOutcome outcome) {
        String twice = "";
        for (String name : names(row)) {
            twice = seen.add(key.apply(name)) || !twice.isEmpty() ? twice : name;
        }
        if (twice.isEmpty()) {
            return outcome;
        }
        TargetWrite.Result refused = TargetWrite.Result.refused(
                String.format(Locale.ROOT, "“%s” was there before: the same name stands twice here.", twice));
        return new RowOutcome(
                outcome.line(), outcome.name(), refused.status(), null, refused.errors(), outcome.notes());
    }

    private List<String> names(FileRow row) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            boolean isName =
                    columns.get(i).use() == ColumnUse.ALIAS || columns.get(i).isField("name");
            String cell = row.cells().get(i).strip();
            if (isName && !cell.isEmpty()) {
                names.add(cell);
            }
        }
        return names;
    }
}
