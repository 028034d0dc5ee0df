package org.tomtoolkit.observations.facility;

import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.observations.spi.Cancellable;
import org.tomtoolkit.observations.spi.CatalogueState;
import org.tomtoolkit.observations.spi.Facility;
import org.tomtoolkit.observations.spi.KeepsCatalogue;
import org.tomtoolkit.observations.spi.ObservationPhase;
import org.tomtoolkit.observations.spi.ReportsStatus;
import org.tomtoolkit.observations.spi.RequestType;
import org.tomtoolkit.observations.spi.ServesArchive;
import org.tomtoolkit.observations.spi.Validates;

/**
 * What a facility says about itself, all asked at once.
 *
 * @param label its id when it does not answer
 * @param problem why it cannot be used now, {@code ""} when it can
 * @param catalogue null when it keeps none
 * @param abilities what it can do, in words
 * @since 1.0
 */
public record FacilityCard(
        String id,
        String label,
        String problem,
        List<RequestType> requestTypes,
        List<Site> sites,
        Map<String, ObservationPhase> states,
        CatalogueState catalogue,
        List<String> abilities) {

    static FacilityCard of(Facility facility) {
        return new FacilityCard(
                facility.id(),
                facility.label(),
                facility.problem().orElse(""),
                List.copyOf(facility.requestTypes()),
                List.copyOf(facility.sites()),
                facility.states(),
                facility instanceof KeepsCatalogue keeper ? keeper.catalogue() : null,
                abilities(facility));
    }

    static FacilityCard broken(String id) {
        return new FacilityCard(
                id,
                id,
                "The plug-in of this facility does not work. The log of the site has the details.",
                List.of(),
                List.of(),
                Map.of(),
                null,
                List.of());
    }

    public boolean isUsable() {
        return problem.isEmpty();
    }

    /** Label of a request type, its id when it is not offered any more. */
    public String typeLabel(String requestType) {
        return requestTypes.stream()
                .filter(type -> type.id().equals(requestType))
                .map(RequestType::label)
                .findFirst()
                .orElse(requestType);
    }

    private static List<String> abilities(Facility facility) {
        return java.util.stream.Stream.of(
                        facility instanceof Validates ? "validates" : "",
                        facility instanceof ReportsStatus ? "reports status" : "",
                        facility instanceof Cancellable ? "cancels" : "",
                        facility instanceof ServesArchive ? "serves an archive" : "")
                .filter(ability -> !ability.isEmpty())
                .toList();
    }
}
