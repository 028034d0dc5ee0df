package org.tomtoolkit.dataproducts.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.dataproducts.PhotometryPoint;
import org.tomtoolkit.dataproducts.SpectrumData;
import org.tomtoolkit.dataproducts.spi.MeasurementSink;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;

/**
 * Keeps what a processor finds, with the checks of the toolkit: a point that cannot be right becomes a bad row, such a
 * spectrum makes the file unreadable.
 *
 * @since 1.0
 */
public final class RecordingSink implements MeasurementSink {

    private final List<PhotometryPoint> points = new ArrayList<>();
    private final List<SpectrumData> spectra = new ArrayList<>();
    private final Map<Long, String> badRows = new LinkedHashMap<>();

    @Override
    public void photometry(PhotometryPoint point, long line) {
        point.problem().ifPresentOrElse(problem -> badRow(line, problem), () -> points.add(point));
    }

    @Override
    public void spectrum(SpectrumData spectrum) {
        spectrum.problem().ifPresent(problem -> {
            throw new UnreadableFileException(problem);
        });
        spectra.add(spectrum);
    }

    @Override
    public void badRow(long line, String text) {
        badRows.put(line, text);
    }

    public List<PhotometryPoint> points() {
        return points;
    }

    public List<SpectrumData> spectra() {
        return spectra;
    }

    /** Texts by line. */
    public Map<Long, String> badRows() {
        return badRows;
    }

    /** Points and spectra together. */
    public int measurements() {
        return points.size() + spectra.size();
    }
}
