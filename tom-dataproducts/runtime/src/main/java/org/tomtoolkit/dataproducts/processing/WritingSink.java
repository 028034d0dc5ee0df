package org.tomtoolkit.dataproducts.processing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tomtoolkit.dataproducts.IngestResult;
import org.tomtoolkit.dataproducts.PhotometryPoint;
import org.tomtoolkit.dataproducts.SpectrumData;
import org.tomtoolkit.dataproducts.measurement.PhotometryWriter;
import org.tomtoolkit.dataproducts.measurement.SpectrumWriter;
import org.tomtoolkit.dataproducts.spi.MeasurementSink;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;

/** Stores what a processor finds, in batches, and keeps count. */
final class WritingSink implements MeasurementSink {

    private static final int BATCH = 5000;
    private static final int LINES_TOLD = 8;

    private final long targetId;
    private final long productId;
    private final PhotometryWriter photometryWriter;
    private final SpectrumWriter spectrumWriter;
    private final List<PhotometryPoint> pending = new ArrayList<>();
    private final List<String> badRows = new ArrayList<>();
    private IngestResult points = IngestResult.NOTHING;
    private IngestResult spectra = IngestResult.NOTHING;
    private long badRowCount;

    WritingSink(long targetId, long productId, PhotometryWriter photometryWriter, SpectrumWriter spectrumWriter) {
        this.targetId = targetId;
        this.productId = productId;
        this.photometryWriter = photometryWriter;
        this.spectrumWriter = spectrumWriter;
    }

    @Override
    public void photometry(PhotometryPoint point, long line) {
        Optional<String> problem = point.problem();
        if (problem.isPresent()) {
            badRow(line, problem.get());
            return;
        }
        pending.add(point);
        if (pending.size() == BATCH) {
            flush();
        }
    }

    @Override
    public void spectrum(SpectrumData spectrum) {
        spectrum.problem().ifPresent(problem -> {
            throw new UnreadableFileException("The spectrum cannot be used: " + problem + ".");
        });
        spectra = spectra.plus(spectrumWriter.add(targetId, productId, spectrum));
    }

    @Override
    public void badRow(long line, String text) {
        badRowCount++;
        if (badRows.size() < LINES_TOLD) {
            String shown = text.length() > 150 ? text.substring(0, 150) + "…" : text;
            badRows.add(line > 0 ? "line " + line + ": " + shown : shown);
        }
    }

    private void flush() {
        points = points.plus(photometryWriter.addAll(targetId, productId, pending));
        pending.clear();
    }

    /**
     * Stores the rest and says what was found.
     *
     * @throws UnreadableFileException when there was nothing at all
     */
    String finish() {
        if (!pending.isEmpty()) {
            flush();
        }
        IngestResult all = points.plus(spectra);
        if (all.added() + all.duplicates() == 0) {
            throw new UnreadableFileException(
                    badRowCount == 0
                            ? "There is no measurement in the file."
                            : "No row could be read. " + badRowText());
        }
        return summary();
    }

    private String summary() {
        List<String> parts = new ArrayList<>();
        tell(parts, points, "point", "points");
        tell(parts, spectra, "spectrum", "spectra");
        String text = String.join(", ", parts) + ".";
        return badRowCount == 0 ? text : text + " " + badRowText();
    }

    private static void tell(List<String> parts, IngestResult result, String one, String many) {
        if (result.added() > 0) {
            parts.add(result.added() + " " + (result.added() == 1 ? one : many) + " added");
        }
        if (result.duplicates() > 0) {
            parts.add(result.duplicates() + " " + (result.duplicates() == 1 ? one : many) + " known already");
        }
    }

    private String badRowText() {
        String more = badRowCount > badRows.size() ? "; and " + (badRowCount - badRows.size()) + " more" : "";
        return badRowCount + (badRowCount == 1 ? " row" : " rows") + " left out: " + String.join("; ", badRows) + more
                + ".";
    }
}
