package org.tomtoolkit.dataproducts.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;

/**
 * A table in a text: comments that begin with {@code #}, a header, rows; separated by commas, tabs, semicolons, pipes or
 * blanks. The header may itself be the last comment. Read row by row.
 */
final class TextTable implements Closeable {

    private static final Pattern RULE = Pattern.compile("[-+=|:\\s]+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?|nan|NaN|NAN");
    private static final int MAX_COMMENTS = 5000;

    /**
     * A row as it stands in the file.
     *
     * @param line its line, counted from 1
     */
    record Row(long line, List<String> cells) {}

    private final LineReader lines;
    private final Map<String, String> remarks = new LinkedHashMap<>();
    private String lastComment = "";
    private Cells cells = Cells.BLANKS;
    private List<String> header = List.of();
    private long headerLine;
    private Row firstRow;

    /**
     * Reads as far as the first row. Closes the stream when that fails.
     *
     * @param isKnown whether a lower-case column name means something; tells a header in a comment from prose
     */
    static TextTable open(InputStream in, Predicate<String> isKnown) throws IOException {
        TextTable table = new TextTable(new LineReader(in));
        try {
            table.readHeader(isKnown);
            return table;
        } catch (IOException | RuntimeException e) {
            table.close();
            throw e;
        }
    }

    private TextTable(LineReader lines) {
        this.lines = lines;
    }

    private void readHeader(Predicate<String> isKnown) throws IOException {
        String line = nextContent();
        if (line == null) {
            throw new UnreadableFileException("There is no table in the file.");
        }
        cells = Cells.of(line);
        List<String> first = cells.split(line);
        List<String> commented = Cells.of(lastComment).split(lastComment);
        headerLine = lines.number();
        if (commented.size() == first.size()
                && commented.stream().map(TextTable::key).anyMatch(isKnown)
                && isData(first)) {
            header = commented;
            firstRow = new Row(lines.number(), first);
        } else if (isData(first)) {
            firstRow = new Row(lines.number(), first);
        } else {
            header = first;
        }
    }

    private static boolean isData(List<String> cells) {
        return NUMBER.matcher(cells.get(0)).matches()
                && cells.stream().filter(cell -> NUMBER.matcher(cell).matches()).count() * 2 >= cells.size();
    }

    /** The next line with content; comments are kept as remarks. */
    private String nextContent() throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            String text = line.strip();
            if (text.startsWith("#")) {
                remember(text.replaceFirst("^#+", "").strip());
            } else if (!text.isEmpty() && !RULE.matcher(text).matches()) {
                return line;
            }
        }
        return null;
    }

    private void remember(String comment) {
        if (remarks.size() >= MAX_COMMENTS) {
            return;
        }
        lastComment = comment;
        int colon = comment.indexOf(':');
        int equals = comment.indexOf('=');
        int cut = colon < 0 ? equals : equals < 0 ? colon : Math.min(colon, equals);
        if (cut > 0) {
            remarks.putIfAbsent(
                    key(comment.substring(0, cut)), comment.substring(cut + 1).strip());
        }
    }

    /** Column names as people write them, in one form: lower case, {@code -} and blanks as {@code _}. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }

    /** Names of the columns as written; empty when there is no header. */
    List<String> header() {
        return header;
    }

    /** Line of the header, or of the first row when there is none. */
    long headerLine() {
        return headerLine;
    }

    /** A remark like {@code # DATE-OBS: 2019-09-05}, by {@link #key}; {@code ""} when there is none. */
    String remark(String... keys) {
        for (String key : keys) {
            String value = remarks.getOrDefault(key, "");
            if (!value.isEmpty()) {
                return value.replaceAll("^['\"]|['\"]$", "").strip();
            }
        }
        return "";
    }

    /** The next row, null after the last. */
    Row next() throws IOException {
        if (firstRow != null) {
            Row row = firstRow;
            firstRow = null;
            return row;
        }
        String line = nextContent();
        return line == null ? null : new Row(lines.number(), new ArrayList<>(cells.split(line)));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
