package org.tomtoolkit.targets.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.extras.TargetExtras;
import org.tomtoolkit.targets.names.TargetNames;
import org.tomtoolkit.targets.search.TargetFilter;
import org.tomtoolkit.targets.search.TargetSearch;

/**
 * Writes targets as CSV that {@link CsvImport} reads back. Walks along the targets in steps: a file of millions of lines
 * takes no more memory than one of ten.
 *
 * @since 1.0
 */
@ApplicationScoped
public class CsvExport {

    private static final int STEP = 2000;
    private static final List<String> FIRST = List.of("name", "type", "created", "modified", "permissions");

    private final TargetSearch search;
    private final TargetNames names;
    private final TargetExtras extras;

    CsvExport(TargetSearch search, TargetNames names, TargetExtras extras) {
        this.search = search;
        this.names = names;
        this.extras = extras;
    }

    /** All targets that match and that the viewer may view. The stream is flushed and stays open. */
    public void write(TargetFilter filter, Viewer viewer, OutputStream out) throws IOException {
        List<String> keys = search.extraKeys(filter, viewer);
        int aliases = search.mostAliases(filter, viewer);
        try {
            CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
            csv.writeRecord(header(keys, aliases));
            long last = 0;
            List<Target> some = search.after(filter, viewer, last, STEP);
            while (!some.isEmpty()) {
                rows(csv, some, keys, aliases);
                last = some.get(some.size() - 1).getId();
                some = some.size() < STEP ? List.of() : search.after(filter, viewer, last, STEP);
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> header(List<String> keys, int aliases) {
        List<String> header = new ArrayList<>(FIRST);
        for (TargetField field : TargetField.values()) {
            if (field == TargetField.EPOCH_OF_ELEMENTS) {
                header.add("scheme");
            }
            header.add(field.wireName());
        }
        keys.forEach(key -> header.add(CsvColumns.headingOfExtra(key)));
        for (int i = 0; i < aliases; i++) {
            header.add("name" + (i + 2));
        }
        return header;
    }

    private void rows(CsvWriter csv, List<Target> targets, List<String> keys, int aliases) {
        List<Long> ids = targets.stream().map(Target::getId).toList();
        Map<Long, List<String>> allNames = aliases == 0 ? Map.of() : names.texts(ids);
        Map<Long, Map<String, String>> allExtras = keys.isEmpty() ? Map.of() : extras.texts(ids);
        for (Target target : targets) {
            List<String> row = fields(target);
            Map<String, String> values = allExtras.getOrDefault(target.getId(), Map.of());
            keys.forEach(key -> row.add(values.getOrDefault(key, "")));
            List<String> mine = allNames.getOrDefault(target.getId(), List.of());
            for (int i = 0; i < aliases; i++) {
                row.add(i < mine.size() ? mine.get(i) : "");
            }
            csv.writeRecord(row);
        }
    }

    private static List<String> fields(Target target) {
        List<String> row = new ArrayList<>();
        row.add(target.getName());
        row.add(target.getType().name());
        row.add(target.getCreated().toString());
        row.add(target.getModified().toString());
        row.add(target.getVisibility().name());
        for (TargetField field : TargetField.values()) {
            if (field == TargetField.EPOCH_OF_ELEMENTS) {
                row.add(target.getScheme() == null ? "" : target.getScheme().name());
            }
            Double value = field.get(target);
            row.add(value == null ? "" : text(value));
        }
        return row;
    }

    /** Digits as they are; an exponent only where plain digits would be long. */
    private static String text(double value) {
        String text = Double.toString(value);
        return text.indexOf('E') < 0 ? text : BigDecimal.valueOf(value).toString();
    }
}
