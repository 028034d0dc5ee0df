package org.tomtoolkit.dataproducts.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.dataproducts.PhotometryPoint;
import org.tomtoolkit.dataproducts.SpectrumData;
import org.tomtoolkit.dataproducts.spi.DataFile;
import org.tomtoolkit.dataproducts.spi.DataProcessor;
import org.tomtoolkit.dataproducts.spi.MeasurementSink;
import org.tomtoolkit.dataproducts.spi.ProcessorInput;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;

/**
 * What every data processor must do, whatever it reads. Extend it, answer {@link #processor()} and {@link #goodFile()},
 * and for tables {@link #fileWithBadRow()}.
 *
 * @since 1.0
 */
public abstract class DataProcessorContractTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A table with rows that make no sense among good ones. */
    public record BadRow(SampleFile file, long badLine, int goodMeasurements) {}

    /** The processor under test. */
    protected abstract DataProcessor processor();

    /** A file it reads without complaint. */
    protected abstract SampleFile goodFile();

    /** A file of which one row is bad, or null when the format has no rows. */
    protected BadRow fileWithBadRow() {
        return null;
    }

    private String type() {
        return processor().types().iterator().next();
    }

    private DataFile describe(SampleFile file) {
        byte[] head = Arrays.copyOf(file.content(), Math.min(file.content().length, DataFile.HEAD_BYTES));
        return new DataFile(type(), file.name(), head);
    }

    private void process(SampleFile file, WatchedContent content, MeasurementSink sink) throws IOException {
        processor()
                .process(
                        new ProcessorInput(describe(file), content, file.content().length, 1, "Contract target", null),
                        sink);
    }

    private RecordingSink read(SampleFile file) throws IOException {
        RecordingSink sink = new RecordingSink();
        process(file, new WatchedContent(file.content()), sink);
        return sink;
    }

    /** Refused before or while it is read, or read as nothing; anything else is wrong. */
    private void assertRefused(SampleFile file) {
        if (!processor().accepts(describe(file))) {
            return;
        }
        assertTimeoutPreemptively(PATIENCE, () -> {
            try {
                RecordingSink sink = read(file);
                assertEquals(0, sink.measurements(), "measurements in " + file.name());
            } catch (UnreadableFileException e) {
                assertFalse(e.getMessage().isBlank(), "the refusal must say why");
            }
        });
    }

    @Test
    void itSaysWhatItIsAndWhatItReads() {
        assertTrue(processor().id().matches("[a-z][a-z0-9-]*"), processor().id());
        assertFalse(processor().label().isBlank());
        assertFalse(processor().types().isEmpty());
    }

    @Test
    void itAcceptsItsOwnFile() {
        assertTrue(processor().accepts(describe(goodFile())));
    }

    @Test
    void aGoodFileGivesMeasurementsAndNoComplaint() throws IOException {
        RecordingSink sink = read(goodFile());
        assertTrue(sink.measurements() > 0, "no measurement was found");
        assertEquals(java.util.Map.of(), sink.badRows());
    }

    @Test
    void readingItAgainGivesTheSame() throws IOException {
        assertSame(read(goodFile()), read(goodFile()));
    }

    @Test
    void severalCanBeReadAtOnce() throws Exception {
        RecordingSink alone = read(goodFile());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<RecordingSink> task = () -> read(goodFile());
            for (Future<RecordingSink> each : threads.invokeAll(List.of(task, task, task, task))) {
                assertSame(alone, each.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new SampleFile(goodFile().name(), new byte[0]));
    }

    @Test
    void binaryRubbishIsRefused() {
        byte[] rubbish = new byte[100_000];
        new Random(42).nextBytes(rubbish);
        assertRefused(new SampleFile(goodFile().name(), rubbish));
    }

    @Test
    void aFileOfAnotherKindIsRefusedWhateverItsName() {
        assertRefused(SampleFile.text(goodFile().name(), "Dear colleague,\nplease find the data attached.\nYours\n"));
        assertRefused(SampleFile.text(goodFile().name(), "<!DOCTYPE html><html><body>Log in first</body></html>"));
        assertRefused(new SampleFile(goodFile().name(), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}));
    }

    @Test
    void aLineWithoutEndIsRefusedWithoutFillingTheMemory() {
        byte[] line = new byte[30_000_000];
        Arrays.fill(line, (byte) '7');
        assertRefused(new SampleFile(goodFile().name(), line));
        byte[] header = "time,wavelength,flux,magnitude\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(header, 0, line, 0, header.length);
        assertRefused(new SampleFile(goodFile().name(), line));
    }

    @Test
    void aFileThatIsCutOffIsRefusedOrReadAsFarAsItGoes() throws IOException {
        SampleFile whole = goodFile();
        int most = read(whole).measurements();
        for (int part = 1; part < 16; part++) {
            int length = (int) ((long) whole.content().length * part / 16);
            SampleFile cut = new SampleFile(whole.name(), Arrays.copyOf(whole.content(), length));
            WatchedContent content = new WatchedContent(cut.content());
            RecordingSink sink = new RecordingSink();
            try {
                process(cut, content, sink);
                assertTrue(sink.measurements() <= most);
            } catch (UnreadableFileException e) {
                assertFalse(e.getMessage().isBlank());
            } catch (IOException e) {
                // said by the stream, and understood as "damaged" by the toolkit
            }
            assertEquals(0, content.stillOpen(), "streams left open after " + length + " bytes");
        }
    }

    @Test
    void badRowsAreToldByLineAndTheOthersKept() throws IOException {
        BadRow bad = fileWithBadRow();
        Assumptions.assumeTrue(bad != null, "the format has no rows");
        RecordingSink sink = read(bad.file());
        assertEquals(bad.goodMeasurements(), sink.measurements());
        assertEquals(java.util.Set.of(bad.badLine()), sink.badRows().keySet());
        assertFalse(sink.badRows().get(bad.badLine()).isBlank());
    }

    @Test
    void itClosesWhatItOpens() throws IOException {
        WatchedContent content = new WatchedContent(goodFile().content());
        process(goodFile(), content, new RecordingSink());
        assertTrue(content.opened() > 0);
        assertEquals(0, content.stillOpen(), "streams left open");
    }

    @Test
    void whatTheReceiverThrowsIsNotSwallowedAndStreamsAreClosed() {
        WatchedContent content = new WatchedContent(goodFile().content());
        MeasurementSink full = new MeasurementSink() {
            @Override
            public void photometry(PhotometryPoint point, long line) {
                throw new Full();
            }

            @Override
            public void spectrum(SpectrumData spectrum) {
                throw new Full();
            }

            @Override
            public void badRow(long line, String text) {
                fail("A good row was called bad: " + text);
            }
        };
        assertThrows(Full.class, () -> process(goodFile(), content, full));
        assertEquals(0, content.stillOpen(), "streams left open");
    }

    private static void assertSame(RecordingSink one, RecordingSink other) {
        assertEquals(one.points(), other.points());
        assertEquals(one.badRows(), other.badRows());
        assertEquals(one.spectra().size(), other.spectra().size());
        for (int i = 0; i < one.spectra().size(); i++) {
            SpectrumData a = one.spectra().get(i);
            SpectrumData b = other.spectra().get(i);
            assertEquals(a.mjd(), b.mjd());
            assertArrayEquals(a.wavelength(), b.wavelength());
            assertArrayEquals(a.flux(), b.flux());
        }
    }

    private static final class Full extends RuntimeException {}
}
