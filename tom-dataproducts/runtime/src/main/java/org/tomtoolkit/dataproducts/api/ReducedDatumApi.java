package org.tomtoolkit.dataproducts.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.tomtoolkit.common.api.ApiList;
import org.tomtoolkit.common.api.ApiPage;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.dataproducts.measurement.Datum;
import org.tomtoolkit.dataproducts.measurement.DatumSearch;
import org.tomtoolkit.targets.TargetAccess;

/** {@code /api/reduceddatums/}: measurements, one by one, as TOMs exchange them. */
@Path("/api/reduceddatums/")
@Produces(MediaType.APPLICATION_JSON)
public class ReducedDatumApi {

    private static final int MAX_CHARACTERS = 50_000_000;

    private final DatumSearch search;
    private final DatumWriter writer;
    private final TargetAccess access;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final ObjectMapper json;

    protected ReducedDatumApi(
            DatumSearch search,
            DatumWriter writer,
            TargetAccess access,
            CurrentViewer viewer,
            Submitted submitted,
            ObjectMapper json) {
        this.search = search;
        this.writer = writer;
        this.access = access;
        this.viewer = viewer;
        this.submitted = submitted;
        this.json = json;
    }

    @GET
    @PermitAll
    public ApiList<DatumJson> list(@Context UriInfo uri) {
        ApiPage page = ApiPage.of(uri);
        if (page.isByCursor()) {
            return page.byCursor(
                    search.after(ApiQuery.datums(uri), page.after(), page.limit() + 1, viewer.get()),
                    Datum::id,
                    rows -> rows.stream()
                            .map(datum -> DatumJson.of(datum, null))
                            .toList(),
                    uri);
        }
        DatumSearch.Found found = search.page(ApiQuery.datums(uri), page.offset(), page.limit(), viewer.get());
        return page.list(
                found.count(),
                found.page().stream().map(datum -> DatumJson.of(datum, null)).toList(),
                uri);
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(String body) {
        return create(parse(body));
    }

    /** The value is JSON in a field. */
    @POST
    @Authenticated
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response createByForm() {
        ObjectNode body = json.createObjectNode();
        submitted.texts().forEach((name, texts) -> body.put(name, texts.get(0)));
        if (body.hasNonNull("value")) {
            body.set("value", parseValue(body.get("value").asText()));
        }
        return create(body);
    }

    private Response create(JsonNode body) {
        Datum stored = writer.add(DatumRequest.of(body), viewer.get());
        return Response.status(201)
                .entity(DatumJson.of(stored, "The measurement was stored."))
                .build();
    }

    @DELETE
    @Path("{id: \\d{1,18}}/")
    @Authenticated
    public Response delete(@PathParam("id") long id) {
        Datum datum = search.find(id, viewer.get()).orElseThrow(() -> TomException.notFound("measurement"));
        if (access.find(datum.targetId(), viewer.get(), org.tomtoolkit.core.permission.Action.CHANGE)
                .isEmpty()) {
            throw TomException.notFound("measurement that you may delete");
        }
        search.delete(datum);
        return Response.noContent().build();
    }

    private JsonNode parse(String body) {
        if (body.length() > MAX_CHARACTERS) {
            throw new TomException(413, "Too large", "One measurement cannot be that long.", null);
        }
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw ValidationException.at(FieldErrors.FORM, "This is not JSON: " + e.getOriginalMessage());
        }
    }

    private JsonNode parseValue(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw ValidationException.at("value", "This is not JSON.");
        }
    }
}
