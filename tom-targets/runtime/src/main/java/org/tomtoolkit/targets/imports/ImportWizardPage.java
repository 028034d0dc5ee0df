package org.tomtoolkit.targets.imports;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.jobs.JobRecord;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.exchange.ColumnPlan;
import org.tomtoolkit.targets.exchange.ColumnUse;
import org.tomtoolkit.targets.exchange.FileRow;
import org.tomtoolkit.targets.exchange.ImportOptions;
import org.tomtoolkit.targets.exchange.ImportPlan;
import org.tomtoolkit.targets.exchange.RowImport;
import org.tomtoolkit.targets.exchange.RowOutcome;
import org.tomtoolkit.targets.exchange.TableImport;
import org.tomtoolkit.targets.lists.TargetList;
import org.tomtoolkit.targets.lists.TargetLists;
import org.tomtoolkit.targets.table.SourceColumn;
import org.tomtoolkit.targets.table.SourceTable;

/** Builds the page of one import; an application's own bean of this type takes its place. */
@DefaultBean
@ApplicationScoped
public class ImportWizardPage {

    private static final int SAMPLES = 3;
    private static final int TRIED = 20;
    private static final int REPORTED = 200;
    private static final int MOST_TEXT = 60;

    private final TargetImports imports;
    private final ImportedFiles files;
    private final TableImport tables;
    private final RowImport rows;
    private final Jobs jobs;
    private final TargetLists lists;

    protected ImportWizardPage(
            TargetImports imports,
            ImportedFiles files,
            TableImport tables,
            RowImport rows,
            Jobs jobs,
            TargetLists lists) {
        this.imports = imports;
        this.files = files;
        this.tables = tables;
        this.rows = rows;
        this.jobs = jobs;
        this.lists = lists;
    }

    /** The page as the import stands: the choices before it was begun, then the progress and the report. */
    public ImportWizardView view(long id, Viewer viewer) throws IOException {
        TargetImport sent = imports.get(id, viewer);
        return sent.isStarted() ? progress(sent, viewer) : choices(sent, Map.of(), viewer);
    }

    /** The choices of a form, and what would become of the first rows. */
    public ImportWizardView choices(long id, Map<String, List<String>> form, Viewer viewer) throws IOException {
        return choices(imports.get(id, viewer), form, viewer);
    }

    private ImportWizardView choices(TargetImport sent, Map<String, List<String>> form, Viewer viewer)
            throws IOException {
        ImportedFiles.Head head = head(sent);
        ImportPlan plan = ImportChoices.plan(head.columns(), imports.plan(sent), form);
        ImportOptions options = ImportChoices.options(imports.options(sent), form);
        List<String> problems = plan.problems();
        return new ImportWizardView(
                sent,
                options,
                columns(head, plan),
                ImportChoices.uses(tables.fields()),
                problems,
                problems.isEmpty() ? tried(head, plan, options, viewer) : List.of(),
                null,
                null);
    }

    private ImportedFiles.Head head(TargetImport sent) throws IOException {
        try (ImportedFiles.Copy copy = files.copy(sent.getFileKey());
                SourceTable table = copy.open(sent.getFormat())) {
            return ImportedFiles.head(table, TRIED, false);
        }
    }

    /** Begins to read; the answer is the page with its problems when the choices do not do. */
    public ImportWizardView start(long id, Map<String, List<String>> form, Viewer viewer) throws IOException {
        TargetImport sent = imports.get(id, viewer);
        ImportedFiles.Head head = head(sent);
        ImportPlan plan = ImportChoices.plan(head.columns(), imports.plan(sent), form);
        if (!plan.problems().isEmpty()) {
            return choices(sent, form, viewer);
        }
        imports.start(id, plan, ImportChoices.options(imports.options(sent), form), viewer);
        return null;
    }

    private static List<ImportWizardView.ColumnView> columns(ImportedFiles.Head head, ImportPlan plan) {
        List<ImportWizardView.ColumnView> views = new ArrayList<>();
        for (int i = 0; i < head.columns().size(); i++) {
            SourceColumn column = head.columns().get(i);
            ColumnPlan purpose = plan.columns().get(i);
            List<String> units = ImportChoices.units(purpose);
            String unit = purpose.unit().isEmpty() && !units.isEmpty() ? units.get(0) : purpose.unit();
            views.add(new ImportWizardView.ColumnView(
                    i,
                    column.name(),
                    about(column),
                    samples(head.rows(), i),
                    ImportChoices.value(purpose),
                    purpose.use() == ColumnUse.EXTRA ? purpose.name() : "",
                    units,
                    unit));
        }
        return views;
    }

    private static String about(SourceColumn column) {
        String unit = column.unit().isEmpty() ? "" : "[" + column.unit() + "] ";
        return (unit + column.description()).strip();
    }

    private static List<String> samples(List<FileRow> rows, int index) {
        return rows.stream()
                .filter(row -> index < row.cells().size())
                .map(row -> row.cells().get(index).strip())
                .filter(cell -> !cell.isEmpty())
                .limit(SAMPLES)
                .map(ImportWizardPage::shortened)
                .toList();
    }

    private static String shortened(String text) {
        return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT) + "…";
    }

    private List<ImportWizardView.RowView> tried(
            ImportedFiles.Head head, ImportPlan plan, ImportOptions options, Viewer viewer) {
        List<RowOutcome> outcomes = rows.run(head.rows(), plan, options.asTrial(true), viewer);
        List<ImportWizardView.RowView> views = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            views.add(new ImportWizardView.RowView(
                    outcomes.get(i), rows.described(head.rows().get(i), plan)));
        }
        return views;
    }

    private ImportWizardView progress(TargetImport sent, Viewer viewer) {
        JobRecord job = job(sent, viewer);
        ImportWizardView.ReportView report = new ImportWizardView.ReportView(
                imports.rows(sent.getId(), true, REPORTED),
                imports.rows(sent.getId(), false, REPORTED),
                list(sent, viewer));
        return new ImportWizardView(
                sent, imports.options(sent), List.of(), List.of(), List.of(), List.of(), job, report);
    }

    private JobRecord job(TargetImport sent, Viewer viewer) {
        try {
            return jobs.get(sent.getJobId(), viewer);
        } catch (TomException e) {
            return null;
        }
    }

    private String list(TargetImport sent, Viewer viewer) {
        return sent.getListId() == null
                ? ""
                : lists.find(sent.getListId(), viewer, Action.VIEW)
                        .map(TargetList::getName)
                        .orElse("");
    }
}
