package org.tomtoolkit.targets.stil;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.targets.table.FileFormat;
import org.tomtoolkit.targets.table.SourceColumn;
import org.tomtoolkit.targets.table.SourceTable;
import org.tomtoolkit.targets.table.UnreadableTableException;
import uk.ac.starlink.ecsv.EcsvTableBuilder;
import uk.ac.starlink.fits.FitsTableBuilder;
import uk.ac.starlink.table.ColumnInfo;
import uk.ac.starlink.table.RowSequence;
import uk.ac.starlink.table.StarTable;
import uk.ac.starlink.table.StoragePolicy;
import uk.ac.starlink.table.TableBuilder;
import uk.ac.starlink.util.FileDataSource;
import uk.ac.starlink.votable.VOTableBuilder;

/**
 * The first table of a VOTable, ECSV or FITS file. What has to be kept while reading is kept on the disk.
 *
 * @since 1.0
 */
public final class StilSource implements SourceTable {

    private static final int MAX_TEXT = 100_000;

    private final StarTable table;
    private final RowSequence rows;
    private final boolean escaped;
    private final List<SourceColumn> columns = new ArrayList<>();
    private List<String> cells = List.of();
    private long number;

    private StilSource(StarTable table) throws IOException {
        this.table = table;
        this.rows = table.getRowSequence();
        this.escaped = isEscaped(table);
        for (int i = 0; i < table.getColumnCount(); i++) {
            columns.add(column(table.getColumnInfo(i)));
        }
    }

    /**
     * @param format {@code VOTABLE}, {@code ECSV} or {@code FITS}
     * @throws UnreadableTableException when it is none
     */
    public static SourceTable open(FileFormat format, Path file) throws IOException {
        if (format == FileFormat.VOTABLE) {
            VotableGuard.check(file);
        }
        try {
            return new StilSource(
                    builder(format).makeStarTable(new FileDataSource(file.toFile()), false, StoragePolicy.PREFER_DISK));
        } catch (IOException | RuntimeException e) {
            throw unreadable(format, e);
        }
    }

    private static TableBuilder builder(FileFormat format) {
        return switch (format) {
            case VOTABLE -> new VOTableBuilder();
            case ECSV -> new EcsvTableBuilder();
            case FITS -> new FitsTableBuilder();
            default -> throw new IllegalArgumentException("Not read by this: " + format);
        };
    }

    private static boolean isEscaped(StarTable table) {
        return table.getColumnCount() > 0
                && text(table.getColumnInfo(0).getDescription()).strip().endsWith(CellText.MARK.strip());
    }

    private static SourceColumn column(ColumnInfo info) {
        return new SourceColumn(
                text(info.getName()).strip(),
                text(info.getUnitString()).strip(),
                text(info.getUCD()).strip(),
                text(info.getDescription()).strip(),
                !info.isArray());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    @Override
    public List<SourceColumn> columns() {
        return columns;
    }

    @Override
    public boolean next() throws IOException {
        try {
            if (!rows.next()) {
                return false;
            }
            number++;
            List<String> row = new ArrayList<>(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                row.add(cell(i, rows.getCell(i)));
            }
            cells = row;
            return true;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableTableException("The table could not be read beyond row " + number + ".", e);
        }
    }

    private String cell(int index, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double || value instanceof Float) {
            return Double.isFinite(((Number) value).doubleValue()) ? value.toString() : "";
        }
        String text = value instanceof String written
                ? written
                : columns.get(index).scalar()
                        ? value.toString()
                        : table.getColumnInfo(index).formatValue(value, MAX_TEXT);
        return escaped ? CellText.plain(text) : text;
    }

    @Override
    public List<String> cells() {
        return cells;
    }

    @Override
    public long line() {
        return number;
    }

    @Override
    public void close() throws IOException {
        rows.close();
        table.close();
    }

    private static UnreadableTableException unreadable(FileFormat format, Exception e) {
        String why = e.getMessage() == null ? "it is damaged." : e.getMessage().strip();
        return new UnreadableTableException(
                "The file could not be read as " + format.label() + ": "
                        + why.lines().findFirst().orElse(""),
                e);
    }
}
