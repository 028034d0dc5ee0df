package org.tomtoolkit.dataproducts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.dataproducts.processing.ReadDataProduct;

/** Rows of data products; every change is a short transaction. Checks no permission: callers do. */
@ApplicationScoped
public class DataProductRecords {

    private final EntityManager entities;
    private final Jobs jobs;
    private final Event<DataProductUploaded> uploaded;
    private final Event<DataProductDeleted> deleted;
    private final Event<MeasurementsDeleted> forgotten;

    DataProductRecords(
            EntityManager entities,
            Jobs jobs,
            Event<DataProductUploaded> uploaded,
            Event<DataProductDeleted> deleted,
            Event<MeasurementsDeleted> forgotten) {
        this.forgotten = forgotten;
        this.entities = entities;
        this.jobs = jobs;
        this.uploaded = uploaded;
        this.deleted = deleted;
    }

    /** Stores a new row and, when asked, a job that reads the file. */
    @Transactional
    DataProduct add(DataProduct product, boolean readByJob, Viewer viewer) {
        entities.persist(product);
        if (readByJob) {
            jobs.enqueue(ReadDataProduct.KIND, new ReadDataProduct.Parameters(product.id()), viewer);
        }
        uploaded.fire(
                new DataProductUploaded(product.id(), product.targetId(), product.observationId(), product.type()));
        return product;
    }

    /** The product, not connected to the database, or empty. */
    public Optional<DataProduct> find(long id) {
        return entities
                .createQuery("from DataProduct p where p.id = :id", DataProduct.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .map(product -> {
                    entities.detach(product);
                    return product;
                });
    }

    /** Notes what became of it. */
    @Transactional
    public void change(long id, DataProductState state, String message) {
        DataProduct product = entities.find(DataProduct.class, id);
        if (product != null) {
            product.become(state, message);
        }
    }

    /** Puts it back in the queue of files to be read. */
    @Transactional
    void enqueue(long id, Viewer viewer) {
        change(id, DataProductState.UPLOADED, "Waits for its turn.");
        jobs.enqueue(ReadDataProduct.KIND, new ReadDataProduct.Parameters(id), viewer);
    }

    /** Deletes what was read from it. */
    @Transactional
    public void forgetMeasurements(long id) {
        find(id).ifPresent(product -> {
            forget("Photometry", "photometry", product);
            forget("Spectrum", "spectroscopy", product);
        });
    }

    private void forget(String entity, String dataType, DataProduct product) {
        int rows = entities.createQuery("delete from " + entity + " m where m.dataProductId = :id")
                .setParameter("id", product.id())
                .executeUpdate();
        if (rows > 0) {
            forgotten.fire(new MeasurementsDeleted(product.targetId(), product.id(), dataType, rows));
        }
    }

    /** Stores another note. */
    @Transactional
    void note(long id, String note) {
        DataProduct product = entities.find(DataProduct.class, id);
        if (product != null) {
            product.note(note);
        }
    }

    /** An observation is gone; its files stay with the target. */
    @Transactional
    void release(long observationId) {
        entities.createQuery("update DataProduct p set p.observationId = null where p.observationId = :id")
                .setParameter("id", observationId)
                .executeUpdate();
    }

    /** How many products an observation has. */
    long countOf(long observationId) {
        return entities.createQuery("select count(p.id) from DataProduct p where p.observationId = :id", Long.class)
                .setParameter("id", observationId)
                .getSingleResult();
    }

    /** Deletes the row with what was read from it; the file stays. */
    @Transactional
    void delete(DataProduct product) {
        forgetMeasurements(product.id());
        int rows = entities.createQuery("delete from DataProduct p where p.id = :id")
                .setParameter("id", product.id())
                .executeUpdate();
        if (rows > 0) {
            deleted.fire(new DataProductDeleted(product.id(), product.targetId(), product.name()));
        }
    }

    /** Whether any product has this file. */
    public boolean isReferenced(String fileKey) {
        return !entities.createQuery("select p.id from DataProduct p where p.fileKey = :key", Long.class)
                .setParameter("key", fileKey)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Name of a target, {@code ""} when it was deleted. */
    public String targetName(long targetId) {
        return entities
                .createQuery("select t.name from Target t where t.id = :target", String.class)
                .setParameter("target", targetId)
                .getResultList()
                .stream()
                .findFirst()
                .orElse("");
    }

    /** Keys of the files of a target, each once. */
    List<String> filesOf(long targetId) {
        return entities.createQuery(
                        "select distinct p.fileKey from DataProduct p where p.targetId = :target", String.class)
                .setParameter("target", targetId)
                .getResultList();
    }
}
