package org.tomtoolkit.targets.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.jobs.Job;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.targets.exchange.FileRow;
import org.tomtoolkit.targets.table.SourceTable;

/** Reads the file of an import; a node that dies leaves it to another, which goes on after the last batch. */
@PluginId(TargetImportJob.KIND)
class TargetImportJob implements Job<TargetImportJob.Parameters> {

    static final String KIND = "import-targets";

    /** Which one. */
    record Parameters(long importId) {}

    private final TargetImports imports;
    private final ImportBatches batches;
    private final ImportedFiles files;
    private final AccountRepository accounts;

    TargetImportJob(TargetImports imports, ImportBatches batches, ImportedFiles files, AccountRepository accounts) {
        this.imports = imports;
        this.batches = batches;
        this.files = files;
        this.accounts = accounts;
    }

    @Override
    public String label() {
        return "Import targets";
    }

    @Override
    public Class<Parameters> parametersType() {
        return Parameters.class;
    }

    /** A name that somebody takes at the same moment fails a batch, which is then tried again. */
    @Override
    public int maxAttempts() {
        return 5;
    }

    @Override
    public String run(Parameters parameters, JobContext context) throws Exception {
        TargetImport sent = imports.find(parameters.importId()).orElseThrow(() -> TomException.notFound("import"));
        if (!sent.isReadBy(context.jobId())) {
            return "Another job reads this file.";
        }
        Viewer viewer = accounts.viewer(sent.getOwnerId())
                .orElseThrow(() -> TomException.forbidden("The account that sent the file is closed."));
        context.link("/targets/import/" + sent.getId() + "/");
        long left = sent.getTotalRows() - sent.getFirstRow();
        long steps = (left + ImportBatches.ROWS - 1) / ImportBatches.ROWS;
        try (ImportedFiles.Copy copy = files.copy(sent.getFileKey());
                SourceTable table = copy.open(sent.getFormat())) {
            ImportBatches.Run run = batches.run(sent, viewer);
            Rows rows = new Rows(table, run);
            context.steps(
                    steps,
                    step -> {
                        long from = sent.getFirstRow() + step * ImportBatches.ROWS;
                        // here, because a step's transaction must not wait for another one
                        context.progress(step, steps, from + " of " + sent.getTotalRows() + " rows");
                        return run.looked(rows.batch(from, sent.getTotalRows()));
                    },
                    (step, batch) -> run.store(batch));
        }
        return result(imports.find(sent.getId()).orElse(sent), context);
    }

    private String result(TargetImport read, JobContext context) {
        context.result(Map.of(
                "created", read.getCreatedRows(),
                "updated", read.getUpdatedRows(),
                "refused", read.getRefusedRows()));
        boolean trial = imports.options(read).trial();
        return (trial ? "Trial: " : "") + read.getCreatedRows() + " created, " + read.getUpdatedRows() + " changed, "
                + read.getRefusedRows() + " refused";
    }

    /** The rows of the file from wherever a step begins. */
    private static final class Rows {

        private final SourceTable table;
        private final ImportBatches.Run run;
        private long read;

        Rows(SourceTable table, ImportBatches.Run run) {
            this.table = table;
            this.run = run;
        }

        List<FileRow> batch(long from, long end) throws IOException {
            while (read < from && table.next()) {
                run.skipped(FileRow.of(table));
                read++;
            }
            List<FileRow> batch = new ArrayList<>();
            while (batch.size() < ImportBatches.ROWS && read < end && table.next()) {
                batch.add(FileRow.of(table));
                read++;
            }
            return batch;
        }
    }
}
