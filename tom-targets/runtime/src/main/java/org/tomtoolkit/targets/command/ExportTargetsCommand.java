package org.tomtoolkit.targets.command;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.command.TomCommand;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.targets.exchange.TargetExport;
import org.tomtoolkit.targets.search.TargetFilter;
import org.tomtoolkit.targets.search.TargetFilters;
import org.tomtoolkit.targets.table.FileFormat;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@PluginId("export-targets")
class ExportTargetsCommand implements TomCommand {

    private final TargetExport files;
    private final TargetFilters filters;

    @Option(
            names = {"-f", "--filter"},
            paramLabel = "KEY=VALUE",
            description = "A filter as in the address of the list of targets, e.g. -f type=SIDEREAL.")
    private Map<String, String> filter;

    @Option(
            names = "--format",
            description = "csv, votable, ecsv, fits or json; without it, what the name of the file says, else csv.")
    private String format;

    @Parameters(
            paramLabel = "FILE",
            defaultValue = "-",
            description = "File to write; without one, the standard output.")
    private Path file;

    ExportTargetsCommand(TargetExport files, TargetFilters filters) {
        this.files = files;
        this.filters = filters;
    }

    @Override
    public String label() {
        return "Writes targets to a file";
    }

    @Override
    public Integer call() throws IOException {
        MultivaluedHashMap<String, String> query = new MultivaluedHashMap<>();
        if (filter != null) {
            filter.forEach(query::putSingle);
        }
        FieldErrors errors = new FieldErrors();
        TargetFilter chosen = filters.read(query, Viewer.system(), errors);
        errors.throwIfAny();
        if (file.toString().equals("-")) {
            files.write(format(), chosen, Viewer.system(), System.out);
            System.out.flush();
        } else {
            writeWhole(chosen);
        }
        return 0;
    }

    private FileFormat format() {
        if (format == null) {
            return FileFormat.ofFileName(file.toString()).orElse(FileFormat.CSV);
        }
        return FileFormat.ofId(format)
                .orElseThrow(() -> TomException.badRequest("Targets are written as csv, votable, ecsv, fits or json."));
    }

    /** A file that is there is replaced when the new one is complete. */
    private void writeWhole(TargetFilter chosen) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            files.write(format(), chosen, Viewer.system(), out);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
