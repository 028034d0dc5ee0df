package org.tomtoolkit.dataproducts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;

/** Deletes single measurements: for those who may change the target, and the file they were read from. */
@ApplicationScoped
class MeasurementRemoval {

    private final EntityManager entities;
    private final DataProductRights rights;
    private final DataProductSearch search;
    private final Event<MeasurementsDeleted> deleted;

    MeasurementRemoval(
            EntityManager entities,
            DataProductRights rights,
            DataProductSearch search,
            Event<MeasurementsDeleted> deleted) {
        this.entities = entities;
        this.rights = rights;
        this.search = search;
        this.deleted = deleted;
    }

    /**
     * @param entity {@code Photometry} or {@code Spectrum}
     * @param dataType as in {@link MeasurementsDeleted}
     */
    @Transactional
    void delete(String entity, String dataType, long id, Viewer viewer) {
        Object[] row = entities
                .createQuery("select m.targetId, m.dataProductId from " + entity + " m where m.id = ?1", Object[].class)
                .setParameter(1, id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> TomException.notFound("measurement"));
        Long product = (Long) row[1];
        rights.targetToChange((Long) row[0], viewer);
        if (product != null) {
            rights.require(
                    search.find(product, viewer).orElseThrow(() -> TomException.notFound("measurement")),
                    Action.DELETE,
                    viewer);
        }
        entities.createQuery("delete from " + entity + " m where m.id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        deleted.fire(new MeasurementsDeleted((Long) row[0], product, dataType, 1));
    }
}
