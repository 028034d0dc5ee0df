package org.tomtoolkit.dataproducts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tomtoolkit.dataproducts.spi.DataFile;
import org.tomtoolkit.dataproducts.spi.DataProcessor;
import org.tomtoolkit.dataproducts.spi.MeasurementSink;
import org.tomtoolkit.dataproducts.spi.ProcessorInput;

/** What a processor found in a file. */
public final class Recorded implements MeasurementSink {

    public final List<PhotometryPoint> points = new ArrayList<>();
    public final List<SpectrumData> spectra = new ArrayList<>();
    public final List<String> badRows = new ArrayList<>();

    public static Recorded ofText(DataProcessor processor, String text) {
        return of(processor, "file.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    public static Recorded ofResource(DataProcessor processor, String name) {
        try (InputStream in = Recorded.class.getResourceAsStream("/spectra/" + name)) {
            return of(processor, name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Recorded of(DataProcessor processor, String name, byte[] content) {
        Recorded sink = new Recorded();
        byte[] head = Arrays.copyOf(content, Math.min(content.length, DataFile.HEAD_BYTES));
        DataFile file = new DataFile(processor.types().iterator().next(), name, head);
        try {
            processor.process(
                    new ProcessorInput(file, () -> new ByteArrayInputStream(content), content.length, 1, "M51", null),
                    sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sink;
    }

    @Override
    public void photometry(PhotometryPoint point, long line) {
        point.problem().ifPresentOrElse(problem -> badRow(line, problem), () -> points.add(point));
    }

    @Override
    public void spectrum(SpectrumData spectrum) {
        spectra.add(spectrum);
    }

    @Override
    public void badRow(long line, String text) {
        badRows.add(line + ": " + text);
    }
}
