package org.tomtoolkit.targets.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.bulk.RowInsert;
import org.tomtoolkit.targets.exchange.FileRow;
import org.tomtoolkit.targets.exchange.ImportOptions;
import org.tomtoolkit.targets.exchange.ImportPlan;
import org.tomtoolkit.targets.exchange.RowImport;
import org.tomtoolkit.targets.exchange.RowOutcome;
import org.tomtoolkit.targets.exchange.TargetWrite;
import org.tomtoolkit.targets.exchange.TrialNames;
import org.tomtoolkit.targets.lists.TargetList;
import org.tomtoolkit.targets.lists.TargetLists;

/** Writes batches of rows, with what is to say about them and how far the import is, in the transaction of the caller. */
@ApplicationScoped
class ImportBatches {

    /** Few enough that others who write need not wait long: a database may have one writer at a time. */
    static final int ROWS = 500;

    private static final int MAX_NAME = 200;
    private static final int MAX_FIELDS = 500;
    private static final int MAX_MESSAGE = 1000;

    private final EntityManager entities;
    private final TargetImports imports;
    private final RowImport rows;
    private final TargetLists lists;

    ImportBatches(EntityManager entities, TargetImports imports, RowImport rows, TargetLists lists) {
        this.entities = entities;
        this.imports = imports;
        this.rows = rows;
        this.lists = lists;
    }

    Run run(TargetImport sent, Viewer viewer) {
        return new Run(sent.getId(), sent.getJobId(), imports.plan(sent), imports.options(sent), viewer);
    }

    /**
     * Rows of one step.
     *
     * @param outcomes of a trial, empty for rows that are to be saved
     */
    record Batch(List<FileRow> rows, List<RowOutcome> outcomes) {}

    /** The batches of one job. */
    final class Run {

        private final long id;
        private final long job;
        private final ImportPlan plan;
        private final ImportOptions options;
        private final Viewer viewer;
        private final TrialNames seen;

        private Run(long id, long job, ImportPlan plan, ImportOptions options, Viewer viewer) {
            this.id = id;
            this.job = job;
            this.plan = plan;
            this.options = options;
            this.viewer = viewer;
            this.seen = rows.trialNames(plan, options);
        }

        /** A row that an earlier run has done. */
        void skipped(FileRow row) {
            seen.skipped(row);
        }

        /** Outside a transaction: a trial is all done here. */
        Batch looked(List<FileRow> batch) {
            return new Batch(
                    batch, options.trial() ? seen.checked(batch, rows.run(batch, plan, options, viewer)) : List.of());
        }

        void store(Batch looked) {
            List<FileRow> batch = looked.rows();
            List<RowOutcome> outcomes = options.trial() ? looked.outcomes() : rows.run(batch, plan, options, viewer);
            long created = count(outcomes, TargetWrite.Status.CREATED);
            long updated = count(outcomes, TargetWrite.Status.UPDATED);
            TargetImport sent = entities.find(TargetImport.class, id);
            if (sent == null || !sent.isReadBy(job)) {
                throw TomException.conflict("The file was deleted, or another job reads it.", "Look at the import.");
            }
            sent.read(batch.size(), created, updated, outcomes.size() - created - updated);
            if (!options.trial()) {
                list(sent, outcomes);
            }
            new RowInsert(entities, ImportedRow.class, ImportedRow.ATTRIBUTES).insert(told(outcomes));
        }

        private void list(TargetImport sent, List<RowOutcome> outcomes) {
            List<Long> ids = outcomes.stream()
                    .map(RowOutcome::id)
                    .filter(Objects::nonNull)
                    .toList();
            if (options.list().isBlank() || ids.isEmpty()) {
                return;
            }
            if (sent.getListId() == null) {
                TargetList list = lists.getOrCreate(options.list(), Visibility.PRIVATE, viewer);
                sent.list(list.getId());
            }
            lists.add(sent.getListId(), ids, viewer);
        }

        private List<Object[]> told(List<RowOutcome> outcomes) {
            List<Object[]> told = new ArrayList<>();
            for (RowOutcome row : outcomes) {
                if (row.isRefused()) {
                    told.add(told(
                            row, true, String.join(",", row.errors().asMap().keySet()), row.text()));
                } else if (!row.notes().isEmpty()) {
                    told.add(told(row, false, "", String.join(" ", row.notes())));
                }
            }
            return told;
        }

        private Object[] told(RowOutcome row, boolean refused, String fields, String text) {
            return new Object[] {
                id, row.line(), cut(row.name(), MAX_NAME), refused, cut(fields, MAX_FIELDS), cut(text, MAX_MESSAGE)
            };
        }
    }

    private static long count(List<RowOutcome> outcomes, TargetWrite.Status status) {
        return outcomes.stream().filter(row -> row.status() == status).count();
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
