package org.tomtoolkit.dataproducts.table;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.core.Counted;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.dataproducts.DataProductTypes;
import org.tomtoolkit.dataproducts.PhotometryPoint;
import org.tomtoolkit.dataproducts.UtcText;
import org.tomtoolkit.dataproducts.spi.DataFile;
import org.tomtoolkit.dataproducts.spi.DataProcessor;
import org.tomtoolkit.dataproducts.spi.MeasurementSink;
import org.tomtoolkit.dataproducts.spi.ProcessorInput;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;
import org.tomtoolkit.dataproducts.table.PhotometryColumns.Meaning;

/** Light curves as text tables with a header. */
@PluginId("photometry-table")
public class PhotometryTableProcessor implements DataProcessor {

    private static final int MAX_EXTRA_TEXT = 500;

    @Override
    public String label() {
        return "Light curve as a text table (CSV, tab, blanks)";
    }

    @Override
    public Set<String> types() {
        return Set.of(DataProductTypes.PHOTOMETRY);
    }

    @Override
    public boolean accepts(DataFile file) {
        return file.isText() && !file.isFits();
    }

    @Override
    public void process(ProcessorInput input, MeasurementSink sink) throws IOException {
        try (TextTable table = TextTable.open(input.open(), PhotometryColumns::isKnown)) {
            if (table.header().isEmpty()) {
                throw new UnreadableFileException(
                        "The first line must name the columns, e.g. time,filter,magnitude,error.", table.headerLine());
            }
            PhotometryColumns columns = new PhotometryColumns(table.header(), table.headerLine());
            long rows = 0;
            for (TextTable.Row row = table.next(); row != null; row = table.next()) {
                read(row, columns, sink);
                rows++;
            }
            if (rows == 0) {
                throw new UnreadableFileException("There is a header but no row.");
            }
        }
    }

    private static void read(TextTable.Row row, PhotometryColumns columns, MeasurementSink sink) {
        if (row.cells().size() != columns.count()) {
            sink.badRow(
                    row.line(),
                    "this row has " + Counted.of(row.cells().size(), "cell") + " for "
                            + Counted.of(columns.count(), "column"));
            return;
        }
        PhotometryPoint point;
        try {
            point = point(row.cells(), columns);
        } catch (IllegalArgumentException e) {
            sink.badRow(row.line(), e.getMessage());
            return;
        }
        sink.photometry(point, row.line());
    }

    private static PhotometryPoint point(List<String> cells, PhotometryColumns columns) {
        String magnitudeCell = columns.cell(cells, Meaning.MAGNITUDE);
        // "> 20.3" in the column of magnitudes is how many write a limit
        boolean isLimit = magnitudeCell.startsWith(">") || magnitudeCell.startsWith("<");
        Double magnitude =
                CellValues.number(isLimit ? magnitudeCell.substring(1).strip() : magnitudeCell);
        Double limit = isLimit ? magnitude : CellValues.number(columns.cell(cells, Meaning.LIMIT));
        return new PhotometryPoint(
                mjd(cells, columns),
                columns.cell(cells, Meaning.BAND),
                isLimit ? null : magnitude,
                isLimit ? null : CellValues.number(columns.cell(cells, Meaning.ERROR)),
                limit,
                CellValues.number(columns.cell(cells, Meaning.FLUX)),
                CellValues.number(columns.cell(cells, Meaning.FLUX_ERROR)),
                columns.cell(cells, Meaning.UNIT),
                columns.cell(cells, Meaning.TELESCOPE),
                columns.cell(cells, Meaning.INSTRUMENT),
                columns.cell(cells, Meaning.SOURCE),
                columns.cell(cells, Meaning.SOURCE_LOCATION),
                extra(cells, columns));
    }

    private static double mjd(List<String> cells, PhotometryColumns columns) {
        String mjd = columns.cell(cells, Meaning.MJD);
        if (!CellValues.isEmpty(mjd)) {
            return CellValues.number(mjd);
        }
        String jd = columns.cell(cells, Meaning.JD);
        if (!CellValues.isEmpty(jd)) {
            return CellValues.mjdOfJd(jd);
        }
        String time = columns.cell(cells, Meaning.TIME);
        if (!CellValues.isEmpty(time)) {
            return time.indexOf('-') > 0 ? UtcText.mjd(time) : CellValues.number(time);
        }
        String date = columns.cell(cells, Meaning.DATE);
        if (CellValues.isEmpty(date)) {
            throw new IllegalArgumentException("there is no time");
        }
        return UtcText.mjd(date);
    }

    private static Map<String, Object> extra(List<String> cells, PhotometryColumns columns) {
        Map<String, Object> extra = new LinkedHashMap<>();
        for (int column : columns.others()) {
            String cell = cells.get(column);
            if (!CellValues.isEmpty(cell)) {
                extra.put(columns.name(column), value(cell));
            }
        }
        return extra;
    }

    private static Object value(String cell) {
        try {
            return cell.matches("[+-]?\\d{1,15}") ? (Object) Long.valueOf(cell) : CellValues.number(cell);
        } catch (IllegalArgumentException e) {
            return cell.length() <= MAX_EXTRA_TEXT ? cell : cell.substring(0, MAX_EXTRA_TEXT);
        }
    }
}
