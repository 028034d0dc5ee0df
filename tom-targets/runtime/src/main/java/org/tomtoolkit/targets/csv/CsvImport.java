package org.tomtoolkit.targets.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.account.GroupRepository;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.TargetsConfig;

/**
 * Reads targets from CSV (UTF-8, with or without byte order mark; commas, semicolons or tabs). Every line is saved whole or
 * not at all, and a bad one does not keep the others out. The file is never held in memory.
 *
 * @since 1.0
 */
@ApplicationScoped
public class CsvImport {

    private static final int ROWS_PER_TRANSACTION = 2000;
    private static final int MARK = 64 * 1024;

    private final Targets targets;
    private final TargetsConfig config;
    private final GroupRepository groups;

    CsvImport(Targets targets, TargetsConfig config, GroupRepository groups) {
        this.targets = targets;
        this.config = config;
        this.groups = groups;
    }

    /** A row on its way. */
    private record Row(long line, TargetDraft draft, List<String> unknownGroups) {}

    /**
     * @param csv is read to its end and not closed
     * @throws org.tomtoolkit.core.TomException 401 for a visitor
     */
    public ImportReport read(InputStream csv, Viewer viewer) {
        ImportReport report = new ImportReport();
        try {
            BufferedReader text = text(csv);
            CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text);
            rows(reader.iterator(), viewer, report);
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            report.stopped(
                    isEncoding(e)
                            ? "The file is not UTF-8 text: save it as CSV in UTF-8 and send it again."
                            : "The file could not be read to its end: " + reason(e));
        } catch (IllegalArgumentException e) {
            report.stopped(e.getMessage());
        }
        return report;
    }

    private void rows(Iterator<CsvRecord> records, Viewer viewer, ImportReport report) {
        if (!records.hasNext()) {
            report.stopped("The file is empty.");
            return;
        }
        CsvColumns columns = CsvColumns.of(records.next().getFields());
        Map<String, Long> groupIds = groupIds(viewer);
        List<Row> chunk = new ArrayList<>();
        try {
            while (records.hasNext()) {
                CsvRecord each = records.next();
                row(each, columns, groupIds, report, chunk);
                if (chunk.size() == ROWS_PER_TRANSACTION) {
                    save(chunk, viewer, report);
                }
            }
        } finally {
            save(chunk, viewer, report);
        }
    }

    private void row(
            CsvRecord cells, CsvColumns columns, Map<String, Long> groupIds, ImportReport report, List<Row> chunk) {
        long line = cells.getStartingLineNumber();
        int found = cells.getFieldCount();
        if (found != columns.count()) {
            report.refused(
                    line,
                    "This line has " + found + (found == 1 ? " cell" : " cells") + ", the header has " + columns.count()
                            + ".");
            return;
        }
        List<String> unknown = new ArrayList<>();
        TargetDraft draft = columns.draft(cells.getFields(), groupIds, unknown);
        if (draft.value("type") == null) {
            draft.set("type", config.defaultType().name());
        }
        chunk.add(new Row(line, draft, unknown));
    }

    private void save(List<Row> chunk, Viewer viewer, ImportReport report) {
        if (chunk.isEmpty()) {
            return;
        }
        List<Targets.Outcome> outcomes =
                targets.createAll(chunk.stream().map(Row::draft).toList(), viewer);
        for (int i = 0; i < chunk.size(); i++) {
            Row row = chunk.get(i);
            if (outcomes.get(i).isSaved()) {
                report.created();
                outcomes.get(i)
                        .neighbours()
                        .forEach(near -> report.note(
                                row.line(),
                                "Only " + near.separationText() + " from “" + near.name()
                                        + "”: perhaps the same object."));
                row.unknownGroups()
                        .forEach(name -> report.note(row.line(), "You belong to no group “" + name + "”: left out."));
            } else {
                report.refused(row.line(), text(outcomes.get(i).errors()));
            }
        }
        chunk.clear();
    }

    private static String text(FieldErrors errors) {
        List<String> parts = new ArrayList<>();
        errors.asMap().forEach((field, texts) -> {
            String text = String.join(" ", texts);
            boolean saysIt = field.equals(FieldErrors.FORM) || field.startsWith("aliases.");
            parts.add(saysIt ? text : field + ": " + text);
        });
        return String.join(" ", parts);
    }

    private Map<String, Long> groupIds(Viewer viewer) {
        Map<String, Long> ids = new LinkedHashMap<>();
        groups.grantableBy(viewer).forEach(group -> ids.put(group.getName(), group.getId()));
        return ids;
    }

    private static BufferedReader text(InputStream csv) throws IOException {
        Reader strict = new InputStreamReader(
                csv,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        BufferedReader text = new BufferedReader(strict, MARK);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    /** What separates the headings: a spreadsheet's semicolon or tab when there is no comma. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(MARK);
        String header = "";
        int c;
        StringBuilder line = new StringBuilder();
        while (line.length() < MARK - 1 && (c = text.read()) >= 0 && c != '\n') {
            line.append((char) c);
        }
        header = line.toString();
        text.reset();
        if (header.contains(",")) {
            return ',';
        }
        return header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
    }

    private static boolean isEncoding(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return true;
            }
        }
        return false;
    }

    private static String reason(Throwable e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return cause.getMessage() == null ? "it is damaged." : cause.getMessage();
    }
}
