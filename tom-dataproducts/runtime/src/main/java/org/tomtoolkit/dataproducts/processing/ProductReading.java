package org.tomtoolkit.dataproducts.processing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.files.FileStores;
import org.tomtoolkit.dataproducts.DataProduct;
import org.tomtoolkit.dataproducts.DataProductRecords;
import org.tomtoolkit.dataproducts.DataProductState;
import org.tomtoolkit.dataproducts.NewDataProduct;
import org.tomtoolkit.dataproducts.measurement.PhotometryWriter;
import org.tomtoolkit.dataproducts.measurement.SpectrumWriter;
import org.tomtoolkit.dataproducts.spi.DataProcessor;
import org.tomtoolkit.dataproducts.spi.ProcessorInput;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;

/** Reads a stored file into measurements: all of it or, when it cannot be read, nothing of it. */
@ApplicationScoped
public class ProductReading {

    private static final Logger LOG = Logger.getLogger(ProductReading.class);

    private final DataProductRecords records;
    private final ProductFiles files;
    private final FileStores stores;
    private final DataProcessors processors;
    private final PhotometryWriter photometry;
    private final SpectrumWriter spectra;

    ProductReading(
            DataProductRecords records,
            ProductFiles files,
            FileStores stores,
            DataProcessors processors,
            PhotometryWriter photometry,
            SpectrumWriter spectra) {
        this.records = records;
        this.files = files;
        this.stores = stores;
        this.processors = processors;
        this.photometry = photometry;
        this.spectra = spectra;
    }

    /**
     * Says before anything is stored whether a file is what it claims to be.
     *
     * @throws UnreadableFileException when it is not
     */
    public void check(NewDataProduct file) throws IOException {
        processors.find(FileInspection.of(file.type(), file.fileName(), file.content(), stores.maxBytes())
                .file());
    }

    /**
     * Reads a product and notes in its row what became of it; a failure is noted, not thrown.
     *
     * @return what became of it
     */
    public String read(long productId) {
        Optional<DataProduct> found = records.find(productId);
        if (found.isEmpty()) {
            return "The data product was deleted.";
        }
        records.change(productId, DataProductState.PROCESSING, "");
        try {
            String message = readFile(found.get());
            records.change(productId, DataProductState.DONE, message);
            return message;
        } catch (TomException e) {
            return fail(productId, e.detail());
        } catch (EOFException | ZipException e) {
            return fail(productId, "The file is damaged or cut off.");
        } catch (IOException e) {
            LOG.warnf(e, "Data product %d could not be read", productId);
            return fail(productId, "The file could not be read from its store. Try again.");
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            LOG.warnf(e, "The processor of data product %d failed", productId);
            return fail(productId, "The program that reads such files failed on this one.");
        }
    }

    private String fail(long productId, String why) {
        records.forgetMeasurements(productId);
        records.change(productId, DataProductState.FAILED, why);
        return why;
    }

    private String readFile(DataProduct product) throws IOException {
        FileInspection inspection = FileInspection.of(
                product.type(), product.name(), () -> files.open(product.fileKey()), stores.maxBytes());
        Optional<DataProcessor> processor = processors.find(inspection.file());
        if (processor.isEmpty()) {
            return "Kept as it is.";
        }
        WritingSink sink = new WritingSink(product.targetId(), product.id(), photometry, spectra);
        processor.get().process(input(product, inspection), sink);
        return sink.finish();
    }

    private ProcessorInput input(DataProduct product, FileInspection inspection) {
        return new ProcessorInput(
                inspection.file(),
                inspection.content(),
                product.bytes(),
                product.targetId(),
                records.targetName(product.targetId()),
                product.observationId());
    }
}
