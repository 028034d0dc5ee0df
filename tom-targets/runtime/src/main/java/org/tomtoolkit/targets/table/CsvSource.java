package org.tomtoolkit.targets.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
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
import java.util.List;

/** CSV in UTF-8, with or without byte order mark; commas, semicolons or tabs. The first line names the columns. */
public final class CsvSource implements SourceTable {

    private static final int MARK = 64 * 1024;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<SourceColumn> columns = new ArrayList<>();
    private CsvRecord row;

    /** @param csv is closed with the table */
    public CsvSource(InputStream csv) throws IOException {
        try {
            BufferedReader text = text(csv);
            reader = CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text);
            records = reader.iterator();
            if (!records.hasNext()) {
                throw new UnreadableTableException("The file is empty.");
            }
            records.next().getFields().forEach(heading -> columns.add(SourceColumn.named(heading.strip())));
        } catch (CsvParseException | UncheckedIOException | CharacterCodingException e) {
            throw unreadable(e);
        }
    }

    @Override
    public List<SourceColumn> columns() {
        return columns;
    }

    @Override
    public boolean next() throws IOException {
        try {
            row = records.hasNext() ? records.next() : null;
            return row != null;
        } catch (CsvParseException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public List<String> cells() {
        return row.getFields();
    }

    @Override
    public long line() {
        return row.getStartingLineNumber();
    }

    @Override
    public String problem() {
        int found = row.getFieldCount();
        return found == columns.size()
                ? ""
                : "This line has " + found + (found == 1 ? " cell" : " cells") + ", the header has " + columns.size()
                        + ".";
    }

    @Override
    public void close() throws IOException {
        reader.close();
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
        int c;
        StringBuilder line = new StringBuilder();
        while (line.length() < MARK - 1 && (c = text.read()) >= 0 && c != '\n') {
            line.append((char) c);
        }
        String header = line.toString();
        text.reset();
        if (header.contains(",")) {
            return ',';
        }
        return header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
    }

    private static UnreadableTableException unreadable(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new UnreadableTableException(
                        "The file is not UTF-8 text: save it as CSV in UTF-8 and send it again.", e);
            }
        }
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String why = cause.getMessage() == null ? "it is damaged." : cause.getMessage();
        return new UnreadableTableException("The file could not be read to its end: " + why, e);
    }
}
