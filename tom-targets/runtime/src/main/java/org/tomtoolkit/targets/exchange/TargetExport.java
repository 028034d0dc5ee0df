package org.tomtoolkit.targets.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.search.TargetFilter;
import org.tomtoolkit.targets.search.TargetSearch;
import org.tomtoolkit.targets.table.FileFormat;

/**
 * Writes targets as a file that imports read back as it was. Walks along the targets in steps: a file of millions of rows
 * takes no more memory than one of ten.
 *
 * @since 1.0
 */
@ApplicationScoped
public class TargetExport {

    private final TargetSearch search;
    private final TargetColumns columns;
    private final ExportSteps steps;
    private final ExecutorService threads;

    TargetExport(TargetSearch search, TargetColumns columns, ExportSteps steps, ExecutorService threads) {
        this.search = search;
        this.columns = columns;
        this.steps = steps;
        this.threads = threads;
    }

    /** All targets that match and that the viewer may view. The stream is flushed and stays open. */
    public void write(FileFormat format, TargetFilter filter, Viewer viewer, OutputStream out) throws IOException {
        ExportLayout layout = format == FileFormat.JSON
                ? new ExportLayout(format, columns, List.of(), 1, true)
                : new ExportLayout(
                        format,
                        columns,
                        search.extraKeys(filter, viewer),
                        search.mostAliases(filter, viewer),
                        search.hasOddExtras(filter, viewer));
        try {
            new ExportFile(format, layout).write(() -> walk(filter, viewer, layout), out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Iterator<Exported> walk(TargetFilter filter, Viewer viewer, ExportLayout layout) {
        return new TargetWalk(id -> steps.after(id, filter, viewer, layout), threads);
    }
}
