package org.tomtoolkit.targets.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.command.TomCommand;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.csv.ImportReport;
import org.tomtoolkit.targets.exchange.ImportOptions;
import org.tomtoolkit.targets.exchange.ImportPlan;
import org.tomtoolkit.targets.exchange.SourceTables;
import org.tomtoolkit.targets.exchange.TableImport;
import org.tomtoolkit.targets.exchange.WriteMode;
import org.tomtoolkit.targets.table.FileFormat;
import org.tomtoolkit.targets.table.SourceTable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@PluginId("import-targets")
class ImportTargetsCommand implements TomCommand {

    private final TableImport tables;
    private final TargetsConfig config;
    private final AccountRepository accounts;

    @Spec
    private CommandSpec spec;

    @Option(names = "--owner", paramLabel = "NAME", description = "User name of the owner of the new targets.")
    private String owner;

    @Option(names = "--mode", defaultValue = "create", description = "create, update or upsert (by name or alias).")
    private String mode;

    @Option(names = "--dry-run", description = "Checks every row and saves nothing.")
    private boolean dryRun;

    @Option(
            names = {"-m", "--map"},
            paramLabel = "COLUMN=PURPOSE",
            description =
                    "What a column is: a field, with a unit if need be (RAh=ra:h), alias, extra:KEY, groups, ignore.")
    private Map<String, String> map;

    @Parameters(
            paramLabel = "FILE",
            description = "CSV, VOTable, ECSV, FITS table or JSON, recognised by content; - reads the standard input.")
    private Path file;

    ImportTargetsCommand(TableImport tables, TargetsConfig config, AccountRepository accounts) {
        this.tables = tables;
        this.config = config;
        this.accounts = accounts;
    }

    @Override
    public String label() {
        return "Makes targets from a file";
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        ImportReport report = read(viewer());
        report.errors().forEach(line -> out.println("line " + line.number() + ": " + line.text()));
        report.notes().forEach(line -> out.println("line " + line.number() + ": " + line.text()));
        String updated = report.updatedCount() == 0 ? "" : report.updatedCount() + " changed, ";
        out.println((dryRun ? "Nothing saved: " : "") + report.createdCount() + " imported, " + updated
                + report.refusedCount() + " left out.");
        if (!report.stoppedBecause().isEmpty()) {
            out.println(report.stoppedBecause());
        }
        out.flush();
        return report.isComplete() ? 0 : 1;
    }

    private ImportReport read(Viewer viewer) throws IOException {
        if (file.toString().equals("-")) {
            Path copy = Files.createTempFile("tom-import", ".tmp");
            try {
                Files.copy(System.in, copy, StandardCopyOption.REPLACE_EXISTING);
                return read(copy, viewer);
            } finally {
                Files.deleteIfExists(copy);
            }
        }
        if (!Files.isReadable(file)) {
            throw new TomException(404, "Not found", "The file " + file + " cannot be read.", null);
        }
        return read(file, viewer);
    }

    private ImportReport read(Path readable, Viewer viewer) {
        WriteMode wanted = WriteMode.ofId(mode)
                .orElseThrow(() -> TomException.badRequest("The mode is create, update or upsert."));
        ImportOptions options = new ImportOptions(wanted, dryRun, config.defaultType(), null, "");
        ImportReport report = new ImportReport();
        try {
            FileFormat format = SourceTables.recognise(readable);
            try (SourceTable table = SourceTables.open(format, readable)) {
                tables.run(table, plan(table, format), options, viewer, report);
            }
        } catch (IOException e) {
            report.stopped(e.getMessage());
        }
        return report;
    }

    /** The headings of a CSV file are taken at their word, as the simple form does. */
    private ImportPlan plan(SourceTable table, FileFormat format) {
        ImportPlan plan = format == FileFormat.CSV ? tables.strict(table.columns()) : tables.guess(table.columns());
        return map == null ? plan : tables.changed(table.columns(), plan, map);
    }

    private Viewer viewer() {
        if (owner == null) {
            return Viewer.system();
        }
        return accounts.byUsernameIgnoringCase(owner)
                .map(accounts::viewer)
                .orElseThrow(() -> TomException.notFound("account named " + owner));
    }
}
