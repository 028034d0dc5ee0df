package org.tomtoolkit.dataproducts.detection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.query.OneOf;
import org.tomtoolkit.dataproducts.MeasurementsAdded;
import org.tomtoolkit.dataproducts.MeasurementsDeleted;
import org.tomtoolkit.dataproducts.measurement.LatestPoints;
import org.tomtoolkit.targets.MergeUndone;
import org.tomtoolkit.targets.TargetsMerged;

/**
 * Keeps the last detection of each target in step with its photometry, in the transaction that changes it. A detection is a
 * point with a magnitude, or with a flux of at least three times its error; a limit is none.
 *
 * @since 1.0
 */
@ApplicationScoped
public class LastDetections {

    private final EntityManager entities;
    private final LatestPoints points;

    LastDetections(EntityManager entities, LatestPoints points) {
        this.entities = entities;
        this.points = points;
    }

    /** By target id; targets that were never detected are left out. */
    public Map<Long, LastDetection> of(Collection<Long> targetIds) {
        Map<Long, LastDetection> found = new LinkedHashMap<>();
        if (!targetIds.isEmpty()) {
            OneOf these = OneOf.of("d.targetId", "ids", targetIds);
            these.in(entities.createQuery("from LastDetection d where " + these.hql(), LastDetection.class))
                    .getResultList()
                    .forEach(detection -> {
                        entities.detach(detection);
                        found.put(detection.targetId(), detection);
                    });
        }
        return found;
    }

    void added(@Observes MeasurementsAdded event) {
        if (event.dataType().equals("photometry")) {
            look(event.targetId());
        }
    }

    void deleted(@Observes MeasurementsDeleted event) {
        if (event.dataType().equals("photometry")) {
            look(event.targetId());
        }
    }

    void merged(@Observes TargetsMerged event) {
        look(event.targetId());
    }

    void undone(@Observes MergeUndone event) {
        List.of(event.targetId(), event.restoredId()).forEach(this::look);
    }

    /** Looks at the photometry of a target anew. */
    @Transactional
    public void look(long targetId) {
        entities.flush();
        entities.createQuery("delete from LastDetection d where d.targetId = ?1")
                .setParameter(1, targetId)
                .executeUpdate();
        Optional<LatestPoints.Detection> last = points.lastDetection(targetId);
        last.ifPresent(
                found -> entities.persist(new LastDetection(targetId, found.mjd(), found.magnitude(), found.band())));
        entities.flush();
    }
}
