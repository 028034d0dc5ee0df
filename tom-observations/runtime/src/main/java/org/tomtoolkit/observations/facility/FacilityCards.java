package org.tomtoolkit.observations.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.observations.spi.Facility;
import org.tomtoolkit.observations.spi.ObservationPhase;

/**
 * What pages show of facilities. One that does not work has a card that says so.
 *
 * @since 1.0
 */
@ApplicationScoped
public class FacilityCards {

    private final Facilities facilities;
    private final FacilityCalls calls;

    FacilityCards(Facilities facilities, FacilityCalls calls) {
        this.facilities = facilities;
        this.calls = calls;
    }

    public List<FacilityCard> all() {
        return facilities.all().stream().map(this::of).toList();
    }

    public FacilityCard of(Facility facility) {
        return calls.describe(facility, "description", FacilityCard::of)
                .orElseGet(() -> FacilityCard.broken(facility.id()));
    }

    /** By id, also of a facility that is not installed any more. */
    public FacilityCard of(String id) {
        return facilities.find(id).map(this::of).orElseGet(() -> FacilityCard.broken(id));
    }

    /** What a state means; one that is not declared is pending. */
    public ObservationPhase phaseOf(Facility facility, String state) {
        return calls.describe(facility, "states", Facility::states)
                .map(states -> states.getOrDefault(state, ObservationPhase.PENDING))
                .orElse(ObservationPhase.PENDING);
    }
}
