package org.tomtoolkit.targets.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.extras.TargetExtras;
import org.tomtoolkit.targets.names.TargetNames;
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

    private static final int STEP = 2000;

    private final TargetSearch search;
    private final TargetNames names;
    private final TargetExtras extras;
    private final TargetColumns columns;

    TargetExport(TargetSearch search, TargetNames names, TargetExtras extras, TargetColumns columns) {
        this.search = search;
        this.names = names;
        this.extras = extras;
        this.columns = columns;
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
        return new TargetWalk(last -> search.after(filter, viewer, last, STEP), targets -> complete(targets, layout));
    }

    private List<Exported> complete(List<Target> targets, ExportLayout layout) {
        List<Long> ids = targets.stream().map(Target::getId).toList();
        Map<Long, List<String>> allNames = layout.hasAliases() ? names.texts(ids) : Map.of();
        Map<Long, Map<String, String>> allExtras = layout.hasTags() ? extras.texts(ids) : Map.of();
        Map<Long, Map<String, Object>> more = columns.contributedValues(targets);
        List<Exported> complete = new ArrayList<>();
        for (Target target : targets) {
            complete.add(new Exported(
                    target,
                    allNames.getOrDefault(target.getId(), List.of()),
                    allExtras.getOrDefault(target.getId(), Map.of()),
                    more.getOrDefault(target.getId(), Map.of())));
        }
        return complete;
    }
}
