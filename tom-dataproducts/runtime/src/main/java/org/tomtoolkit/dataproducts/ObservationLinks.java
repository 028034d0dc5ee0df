package org.tomtoolkit.dataproducts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.tomtoolkit.core.ValidationException;

/** What data products know of observations: which target they are of, and at which facility. */
@ApplicationScoped
public class ObservationLinks {

    private final EntityManager entities;

    ObservationLinks(EntityManager entities) {
        this.entities = entities;
    }

    /** The target an observation is of. */
    public Optional<Long> targetOf(long observationId) {
        return entities
                .createQuery("select o.targetId from ObservationRecord o where o.id = :id", Long.class)
                .setParameter("id", observationId)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Id of the facility of an observation, empty when there is none. */
    public Optional<String> facilityOf(Long observationId) {
        if (observationId == null) {
            return Optional.empty();
        }
        return entities
                .createQuery("select o.facility from ObservationRecord o where o.id = :id", String.class)
                .setParameter("id", observationId)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * @throws ValidationException when there is such an observation but not of this target, or none at all
     */
    void requireOf(Long observationId, long targetId) {
        boolean fits = observationId == null
                || targetOf(observationId).map(id -> id == targetId).orElse(false);
        if (!fits) {
            throw ValidationException.at(
                    "observation_record", "The target has no observation with the number " + observationId + ".");
        }
    }
}
