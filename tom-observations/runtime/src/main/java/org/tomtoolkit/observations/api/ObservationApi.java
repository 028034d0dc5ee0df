package org.tomtoolkit.observations.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.api.ApiList;
import org.tomtoolkit.common.api.ApiPage;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.observations.NewObservation;
import org.tomtoolkit.observations.ObservationActions;
import org.tomtoolkit.observations.ObservationFilter;
import org.tomtoolkit.observations.ObservationLists;
import org.tomtoolkit.observations.ObservationRecord;
import org.tomtoolkit.observations.Observations;

/** {@code /api/observations/}. */
@Path("/api/observations")
@Produces(MediaType.APPLICATION_JSON)
public class ObservationApi {

    private static final List<String> NEEDED =
            List.of("facility", "target_id", "observation_type", "observing_parameters");

    private final Observations observations;
    private final ObservationActions actions;
    private final ObservationLists lists;
    private final ObservationQuery query;
    private final ObservationWriter writer;
    private final CurrentViewer viewer;

    protected ObservationApi(
            Observations observations,
            ObservationActions actions,
            ObservationLists lists,
            ObservationQuery query,
            ObservationWriter writer,
            CurrentViewer viewer) {
        this.observations = observations;
        this.actions = actions;
        this.lists = lists;
        this.query = query;
        this.writer = writer;
        this.viewer = viewer;
    }

    @GET
    @Path("/")
    @PermitAll
    public ApiList<?> list(@Context UriInfo uri, @QueryParam("ordering") String ordering) {
        Viewer who = viewer.get();
        ObservationFilter filter = query.filter(uri.getQueryParameters(), who);
        ApiPage page = ApiPage.of(uri);
        if (page.isByCursor()) {
            return page.byCursor(
                    lists.recordsBefore(filter, who, page.before(), page.limit() + 1),
                    ObservationRecord::getId,
                    writer::write,
                    uri);
        }
        List<ObservationRecord> records = lists.records(filter, who, ordering, page.offset(), page.limit());
        return page.list(lists.count(filter, who), writer.write(records), uri);
    }

    @GET
    @Path("/{id:\\d{1,18}}/")
    @PermitAll
    public Object detail(@PathParam("id") long id) {
        return writer.write(observations.get(id, viewer.get()));
    }

    /** Submits to the facility; answers the records, a list because a facility may make several of one request. */
    @POST
    @Path("/")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    public Response create(Map<String, Object> body, @HeaderParam("Idempotency-Key") String key) {
        Map<String, Object> given = body == null ? Map.of() : body;
        for (String name : NEEDED) {
            if (given.get(name) == null) {
                return refused("Missing required field '" + name + "'.");
            }
        }
        if (given.get("cadence") != null) {
            return refused("This TOM does not run cadences; leave out 'cadence'.");
        }
        if (!(given.get("observing_parameters") instanceof Map<?, ?> parameters)) {
            throw ValidationException.at("observing_parameters", "Send an object with the fields of the form.");
        }
        if (!String.valueOf(given.get("target_id")).matches("\\d{1,18}")) {
            throw ValidationException.at("target_id", "Send the number of the target.");
        }
        return submit(given, parameters, key);
    }

    private Response submit(Map<String, Object> given, Map<?, ?> parameters, String key) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (given.get("name") != null) {
            values.put("name", given.get("name"));
        }
        parameters.forEach((name, value) -> values.put(String.valueOf(name), value));
        try {
            List<ObservationRecord> records = observations.submit(
                    new NewObservation(
                            Long.parseLong(String.valueOf(given.get("target_id"))),
                            String.valueOf(given.get("facility")),
                            String.valueOf(given.get("observation_type")),
                            values,
                            key),
                    viewer.get());
            return Response.status(201).entity(writer.write(records)).build();
        } catch (ValidationException e) {
            throw e;
        } catch (TomException e) {
            if (e.status() == 404) {
                return refused(e.detail());
            }
            throw e;
        }
    }

    @PATCH
    @Path("/{id:\\d{1,18}}/cancel/")
    @Authenticated
    public Response cancel(@PathParam("id") long id) {
        try {
            return Response.ok(writer.write(actions.cancel(id, viewer.get()))).build();
        } catch (TomException e) {
            if (e.status() == 409 || e.status() == 502) {
                return refused("It could not be cancelled: " + e.detail());
            }
            throw e;
        }
    }

    /** The shape clients expect of errors that belong to no field. */
    private static Response refused(String text) {
        return Response.status(400).entity(List.of(text)).build();
    }
}
