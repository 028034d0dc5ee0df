package org.tomtoolkit.targets.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.command.TomCommand;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.targets.csv.CsvImport;
import org.tomtoolkit.targets.csv.ImportReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@PluginId("import-targets")
class ImportTargetsCommand implements TomCommand {

    private final CsvImport csv;
    private final AccountRepository accounts;

    @Spec
    private CommandSpec spec;

    @Option(names = "--owner", paramLabel = "NAME", description = "User name of the owner of the new targets.")
    private String owner;

    @Parameters(paramLabel = "FILE", description = "CSV file in UTF-8; - reads the standard input.")
    private Path file;

    ImportTargetsCommand(CsvImport csv, AccountRepository accounts) {
        this.csv = csv;
        this.accounts = accounts;
    }

    @Override
    public String label() {
        return "Makes targets from a CSV file";
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        ImportReport report = read(viewer());
        report.errors().forEach(line -> out.println("line " + line.number() + ": " + line.text()));
        report.notes().forEach(line -> out.println("line " + line.number() + ": " + line.text()));
        out.println(report.createdCount() + " imported, " + report.refusedCount() + " left out.");
        if (!report.stoppedBecause().isEmpty()) {
            out.println(report.stoppedBecause());
        }
        out.flush();
        return report.isComplete() ? 0 : 1;
    }

    private ImportReport read(Viewer viewer) throws IOException {
        if (file.toString().equals("-")) {
            return csv.read(System.in, viewer);
        }
        if (!Files.isReadable(file)) {
            throw new TomException(404, "Not found", "The file " + file + " cannot be read.", null);
        }
        try (InputStream content = Files.newInputStream(file)) {
            return csv.read(content, viewer);
        }
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
