package org.tomtoolkit.dataproducts;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.files.SafeNames;
import org.tomtoolkit.core.files.StoredFile;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.dataproducts.processing.ProductFiles;
import org.tomtoolkit.dataproducts.processing.ProductReading;
import org.tomtoolkit.targets.Target;

/**
 * The one way in for files of targets: checks permission and content, streams the file into the store, has it read, and
 * deletes it again. Who may view the target may view its files; who may change the target may add and delete them, and
 * everybody may delete their own. Where the site keeps grants of single files ({@code tom.permissions.mode=row}), these are
 * asked in addition.
 *
 * @since 1.0
 */
@ApplicationScoped
@DefaultBean
public class DataProducts {

    private static final Logger LOG = Logger.getLogger(DataProducts.class);
    static final Duration STUCK_AFTER = Duration.ofMinutes(10);

    private final DataProductRights rights;
    private final DataProductRecords records;
    private final DataProductSearch search;
    private final ProductFiles files;
    private final ProductReading reading;
    private final UploadRules rules;

    protected DataProducts(
            DataProductRights rights,
            DataProductRecords records,
            DataProductSearch search,
            ProductFiles files,
            ProductReading reading,
            UploadRules rules) {
        this.rights = rights;
        this.records = records;
        this.search = search;
        this.files = files;
        this.reading = reading;
        this.rules = rules;
    }

    /**
     * Stores a file and has it read: a small one before this returns, a larger one by a job. What became of it is in the
     * state and message of the answer: a file that cannot be read is kept with the reason, without measurements.
     *
     * @throws TomException 404/403 when the viewer may not see or change the target, 413 when the file is too large
     * @throws org.tomtoolkit.dataproducts.spi.UnreadableFileException when the content is not what type and name say;
     *     nothing is kept
     * @throws ValidationException for an unknown type or an empty file; nothing is kept
     */
    public DataProduct upload(NewDataProduct file, Viewer viewer) {
        Target target = rights.targetToChange(file.targetId(), viewer);
        rules.check(file);
        Long grants = rights.startingGrants(file, target, viewer);
        try {
            reading.check(file);
            StoredFile stored = files.put(file, target.getName(), viewer.userId());
            boolean byJob = rules.isReadByJob(file.type(), stored.bytes());
            DataProduct row = new DataProduct(file, SafeNames.fileName(file.fileName()), stored, viewer.userId());
            row.grant(grants);
            row.become(DataProductState.UPLOADED, byJob ? "Waits for its turn." : "");
            DataProduct product = files.claim(file, stored, target.getName(), () -> records.add(row, byJob, viewer));
            return byJob ? product : readNow(product);
        } catch (IOException e) {
            throw storeFailed(e);
        }
    }

    private DataProduct readNow(DataProduct product) {
        reading.read(product.id());
        return records.find(product.id()).orElse(product);
    }

    /**
     * @throws TomException 404 when there is none the viewer may view; 403 when it may be viewed but not this
     */
    public DataProduct get(long id, Viewer viewer, Action action) {
        DataProduct product = search.find(id, viewer).orElseThrow(() -> TomException.notFound("data product"));
        if (action != Action.VIEW) {
            rights.require(product, action, viewer);
        }
        return product;
    }

    /** Products the viewer may view, newest first. */
    public List<DataProductRow> list(DataProductFilter filter, int most, Viewer viewer) {
        return search.list(filter, 0, most, viewer);
    }

    /**
     * The content of a product that {@link #get} gave; the caller closes.
     *
     * @throws TomException 404 when the file is lost
     */
    public InputStream open(DataProduct product) {
        return open(product, 0, product.bytes());
    }

    /** A part of the content, as {@link #open(DataProduct)}. */
    public InputStream open(DataProduct product, long offset, long length) {
        try {
            return files.open(product.fileKey(), offset, length);
        } catch (java.nio.file.NoSuchFileException e) {
            LOG.errorf("The file of data product %d is not in the store: %s", product.id(), product.fileKey());
            throw TomException.notFound("file any more: the store has lost it");
        } catch (IOException e) {
            throw storeFailed(e);
        }
    }

    /**
     * Stores another note about a product.
     *
     * @throws TomException as {@link #get}
     */
    public void note(long id, String note, Viewer viewer) {
        get(id, viewer, Action.CHANGE);
        records.note(id, note == null ? "" : note.strip());
    }

    /** Deletes a product with its measurements, and its file unless another product has the same. */
    public void delete(long id, Viewer viewer) {
        DataProduct product = get(id, viewer, Action.DELETE);
        records.delete(product);
        try {
            files.deleteIfUnused(product.fileKey());
        } catch (IOException e) {
            LOG.warnf(e, "The file %s is no longer used but could not be deleted", product.fileKey());
        }
    }

    /**
     * Reads a file again.
     *
     * @throws TomException 409 while it is being read
     */
    public DataProduct readAgain(long id, Viewer viewer) {
        DataProduct product = get(id, viewer, Action.CHANGE);
        if (product.state().isPending()
                && product.modified().isAfter(Instant.now().minus(STUCK_AFTER))) {
            throw TomException.conflict("This file is being read already.", "Wait for the result.");
        }
        if (rules.isReadByJob(product.type(), product.bytes())) {
            records.enqueue(id, viewer);
            return records.find(id).orElse(product);
        }
        return readNow(product);
    }

    private static TomException storeFailed(IOException e) {
        return new TomException(
                503, "File store not available", "The file store does not answer.", "Try again later.", e);
    }
}
