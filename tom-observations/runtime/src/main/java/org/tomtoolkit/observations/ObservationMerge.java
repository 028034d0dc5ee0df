package org.tomtoolkit.observations;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.tomtoolkit.targets.merge.OwnedRowsPart;

/** The observation records of a target that is merged into another. */
@Singleton
class ObservationMerge extends OwnedRowsPart {

    ObservationMerge(EntityManager entities) {
        super(entities, ObservationRecord.class, "tom_observation", "an observation record", "observation records");
    }

    @Override
    public String id() {
        return "observations";
    }
}
