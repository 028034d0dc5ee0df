package org.tomtoolkit.observations.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.api.ApiList;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.observations.Observations;
import org.tomtoolkit.observations.facility.FacilityCard;
import org.tomtoolkit.observations.facility.FacilityCards;
import org.tomtoolkit.observations.spi.FormContext;
import org.tomtoolkit.observations.spi.RequestType;
import org.tomtoolkit.targets.Targets;

/** {@code /api/facilities/}: what a script needs to know before it submits. */
@Path("/api/facilities")
@Produces(MediaType.APPLICATION_JSON)
public class FacilityApi {

    /** A facility on the wire. */
    record FacilityJson(
            String id,
            String label,
            boolean usable,
            String problem,
            @JsonProperty("request_types") List<RequestType> requestTypes,
            List<SiteJson> sites,
            Map<String, String> states) {

        static FacilityJson of(FacilityCard card) {
            Map<String, String> states = new LinkedHashMap<>();
            card.states().forEach((state, phase) -> states.put(state, phase.name()));
            return new FacilityJson(
                    card.id(),
                    card.label(),
                    card.isUsable(),
                    card.problem(),
                    card.requestTypes(),
                    card.sites().stream().map(SiteJson::of).toList(),
                    states);
        }
    }

    /** A site; angles are degrees, east positive. */
    record SiteJson(
            String code,
            String name,
            @JsonProperty("latitude_deg") double latitudeDeg,
            @JsonProperty("longitude_deg") double longitudeDeg,
            @JsonProperty("elevation_m") double elevationMeters) {

        static SiteJson of(Site site) {
            return new SiteJson(
                    site.code(), site.name(), site.latitudeDeg(), site.longitudeDeg(), site.elevationMeters());
        }
    }

    private final FacilityCards cards;
    private final Observations observations;
    private final Targets targets;
    private final CurrentViewer viewer;

    protected FacilityApi(FacilityCards cards, Observations observations, Targets targets, CurrentViewer viewer) {
        this.cards = cards;
        this.observations = observations;
        this.targets = targets;
        this.viewer = viewer;
    }

    @GET
    @Path("/")
    @PermitAll
    public ApiList<?> list(@Context UriInfo uri) {
        List<FacilityJson> all = cards.all().stream().map(FacilityJson::of).toList();
        return new ApiList<>(all.size(), null, null, all);
    }

    /**
     * The fields of {@code observing_parameters} as JSON Schema.
     *
     * @param targetId for which target; a form may differ for one that moves
     */
    @GET
    @Path("/{facility}/forms/{type}/")
    @Authenticated
    public Map<String, Object> form(
            @PathParam("facility") String facility,
            @PathParam("type") String type,
            @QueryParam("target_id") Long targetId) {
        FormContext context = targetId == null
                ? FormContext.describing(viewer.get())
                : FormContext.of(targets.get(targetId, viewer.get(), Action.VIEW), viewer.get());
        return observations.form(facility, type, context).jsonSchema();
    }
}
