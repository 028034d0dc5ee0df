package org.tomtoolkit.targets.share;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.tomtoolkit.common.api.ApiList;
import org.tomtoolkit.common.api.ApiPage;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.targets.TargetAccess;

/** Continuous shares as JSON, at the address existing clients know. */
@Path("/targets")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class PersistentShareApi {

    private static final String TARGET = "target";
    private static final String DESTINATION = "destination";

    private final ContinuousShares shares;
    private final TargetAccess targets;
    private final CurrentViewer viewer;
    private final ObjectMapper mapper;

    protected PersistentShareApi(
            ContinuousShares shares, TargetAccess targets, CurrentViewer viewer, ObjectMapper mapper) {
        this.shares = shares;
        this.targets = targets;
        this.viewer = viewer;
        this.mapper = mapper;
    }

    /** These are for scripts, whatever they accept. */
    @ServerExceptionMapper
    public Response invalid(ValidationException e) {
        return Response.status(400)
                .type(MediaType.APPLICATION_JSON)
                .entity(e.errors().asMap())
                .build();
    }

    @GET
    @Path("/persistentshare/")
    public ApiList<Map<String, Object>> list(@Context UriInfo uri) {
        return list(null, uri);
    }

    @GET
    @Path("/{target:\\d{1,18}}/persistentshare/")
    public ApiList<Map<String, Object>> ofTarget(@PathParam(TARGET) long target, @Context UriInfo uri) {
        targets.get(target, viewer.get(), Action.CHANGE);
        return list(target, uri);
    }

    private ApiList<Map<String, Object>> list(Long target, UriInfo uri) {
        ApiPage page = ApiPage.of(uri);
        if (page.isByCursor()) {
            throw ValidationException.at("cursor", "These are read with limit and offset.");
        }
        Function<ContinuousShare, Map<String, Object>> json = PersistentShareApi::json;
        List<Map<String, Object>> found = shares.list(target, viewer.get(), page.offset(), page.limit()).stream()
                .map(json)
                .toList();
        return page.list(shares.count(target, viewer.get()), found, uri);
    }

    @POST
    @Path("/persistentshare/")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(String body) {
        JsonNode json = read(body);
        ContinuousShare share = shares.create(
                target(json), text(json), json.path("share_existing_data").asBoolean(false), viewer.get());
        return Response.status(201).entity(json(share)).build();
    }

    @GET
    @Path("/persistentshare/{id:\\d{1,18}}/")
    public Map<String, Object> one(@PathParam("id") long id) {
        return json(shares.get(id, viewer.get()));
    }

    @PUT
    @Path("/persistentshare/{id:\\d{1,18}}/")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> replace(@PathParam("id") long id, String body) {
        JsonNode json = read(body);
        return json(shares.change(id, target(json), text(json), viewer.get()));
    }

    @PATCH
    @Path("/persistentshare/{id:\\d{1,18}}/")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> change(@PathParam("id") long id, String body) {
        ContinuousShare present = shares.get(id, viewer.get());
        JsonNode json = read(body);
        return json(shares.change(
                id,
                json.has(TARGET) ? target(json) : present.getTargetId(),
                json.has(DESTINATION) ? text(json) : present.getDestination(),
                viewer.get()));
    }

    @DELETE
    @Path("/persistentshare/{id:\\d{1,18}}/")
    public Response delete(@PathParam("id") long id) {
        shares.delete(id, viewer.get());
        return Response.noContent().build();
    }

    private JsonNode read(String body) {
        try {
            JsonNode json = mapper.readTree(body);
            if (json != null && json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException e) {
            throw TomException.badRequest("JSON parse error: " + e.getOriginalMessage());
        }
        throw TomException.badRequest("Expected an object with target and destination.");
    }

    private static Long target(JsonNode json) {
        JsonNode target = json.path(TARGET);
        boolean isId = target.isIntegralNumber() && target.canConvertToLong()
                || target.isTextual() && target.asText().matches("\\d{1,18}");
        if (!target.isMissingNode() && !target.isNull() && !isId) {
            throw ValidationException.at(TARGET, "Expected the id of a target.");
        }
        return isId ? Long.valueOf(target.asLong()) : null;
    }

    private static String text(JsonNode json) {
        return json.path(DESTINATION).asText("");
    }

    private static Map<String, Object> json(ContinuousShare share) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", share.getId());
        json.put(TARGET, share.getTargetId());
        json.put(DESTINATION, share.getDestination());
        json.put("user", share.getAccountId());
        json.put("created", share.getCreated());
        return json;
    }
}
