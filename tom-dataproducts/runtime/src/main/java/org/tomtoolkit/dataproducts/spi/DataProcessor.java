package org.tomtoolkit.dataproducts.spi;

import java.io.IOException;
import java.util.Set;
import org.tomtoolkit.core.plugin.Plugin;
import org.tomtoolkit.core.plugin.Spi;

/**
 * Reads measurements from files of some product types. Called outside a transaction, on a worker thread, possibly by
 * several threads at once: keep no state.
 *
 * @since 1.0
 */
@Spi("data processor")
public interface DataProcessor extends Plugin {

    /** Codes of the product types it is meant for, e.g. {@code photometry}. */
    Set<String> types();

    /**
     * Whether it can read this file, which has one of its {@link #types()}. Look at the content more than at the name:
     * names lie.
     */
    boolean accepts(DataFile file);

    /** Smaller is asked first when several accept a file; the toolkit's own have 100. */
    default int order() {
        return 100;
    }

    /**
     * Reads the file from its beginning and hands over what it finds, piece by piece: a file may be larger than memory.
     * A row that makes no sense goes to {@link MeasurementSink#badRow} and the others are kept.
     *
     * @throws UnreadableFileException when the file as a whole makes no sense; nothing of it is kept
     * @throws IOException when reading fails; nothing is kept and it may be tried again
     */
    void process(ProcessorInput input, MeasurementSink sink) throws IOException;
}
