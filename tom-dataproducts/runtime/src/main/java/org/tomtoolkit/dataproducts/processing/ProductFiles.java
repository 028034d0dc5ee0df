package org.tomtoolkit.dataproducts.processing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.tomtoolkit.core.files.FileQuota;
import org.tomtoolkit.core.files.FileStores;
import org.tomtoolkit.core.files.FileTooLargeException;
import org.tomtoolkit.core.files.SafeNames;
import org.tomtoolkit.core.files.StoredFile;
import org.tomtoolkit.dataproducts.DataProduct;
import org.tomtoolkit.dataproducts.DataProductRecords;
import org.tomtoolkit.dataproducts.NewDataProduct;
import org.tomtoolkit.dataproducts.ObservationLinks;

/**
 * The files behind data products. Products with one name and content share a file, so a file goes only with its last
 * product; the lock keeps that check and the arrival of another such product apart.
 */
@ApplicationScoped
public class ProductFiles {

    private final FileStores stores;
    private final DataProductRecords records;
    private final ObservationLinks observations;
    private final FileQuota quota;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    ProductFiles(FileStores stores, DataProductRecords records, ObservationLinks observations, FileQuota quota) {
        this.quota = quota;
        this.observations = observations;
        this.stores = stores;
        this.records = records;
    }

    /**
     * Stores a new file under a path that people can read.
     *
     * @param ownerId whose quota counts, null for the site
     * @throws org.tomtoolkit.core.TomException 413 when it is larger than allowed or than what is left of the quota
     */
    public StoredFile put(NewDataProduct file, String targetName, Long ownerId) throws IOException {
        long left = quota.left(ownerId);
        try {
            return put(file, targetName, Math.min(left, stores.maxBytes()));
        } catch (FileTooLargeException e) {
            throw left < stores.maxBytes() ? quota.full(ownerId) : e;
        }
    }

    private StoredFile put(NewDataProduct file, String targetName, long maxBytes) throws IOException {
        String part = observations
                .facilityOf(file.observationId())
                .map(SafeNames::slug)
                .orElse("none");
        String path = SafeNames.slug(targetName) + "/" + part + "/" + SafeNames.fileName(file.fileName());
        try (InputStream content = file.content().open()) {
            return stores.current().put(path, content, maxBytes);
        }
    }

    /** Adds the row of a file that was put; afterwards the file is there even if an equal one was deleted meanwhile. */
    public DataProduct claim(NewDataProduct file, StoredFile stored, String targetName, Supplier<DataProduct> row)
            throws IOException {
        lock.readLock().lock();
        try {
            DataProduct product = row.get();
            if (!stores.current().exists(stored.key())) {
                put(file, targetName, stores.maxBytes());
            }
            return product;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The content; the caller closes. */
    public InputStream open(String key) throws IOException {
        return stores.current().open(key);
    }

    /** A part of the content; the caller closes. */
    public InputStream open(String key, long offset, long length) throws IOException {
        return stores.current().open(key, offset, length);
    }

    /** Deletes the file unless a product has it. */
    public boolean deleteIfUnused(String key) throws IOException {
        lock.writeLock().lock();
        try {
            boolean unused = !records.isReferenced(key);
            if (unused) {
                stores.current().delete(key);
            }
            return unused;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
