package org.tomtoolkit.targets.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.tomtoolkit.common.api.ApiList;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.ValidationException;

/**
 * {@code /api/targets/}. A target is answered with an entity tag; {@code If-None-Match} spares reading it again, and
 * {@code If-Match} keeps a change from overwriting one that its writer has not seen.
 */
@Path("/api/targets")
@Produces(MediaType.APPLICATION_JSON)
public class TargetApi {

    private final TargetApiReads reads;
    private final TargetApiWrites writes;
    private final TargetVersions versions;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final ObjectMapper mapper;

    protected TargetApi(
            TargetApiReads reads,
            TargetApiWrites writes,
            TargetVersions versions,
            CurrentViewer viewer,
            Submitted submitted,
            ObjectMapper mapper) {
        this.reads = reads;
        this.writes = writes;
        this.versions = versions;
        this.viewer = viewer;
        this.submitted = submitted;
        this.mapper = mapper;
    }

    /** Field errors in the shape of this resource. */
    @ServerExceptionMapper
    public Response invalid(ValidationException e) {
        return Response.status(400)
                .type(MediaType.APPLICATION_JSON)
                .entity(ApiErrors.of(e.errors()))
                .build();
    }

    @GET
    @Path("/")
    @PermitAll
    public ApiList<Map<String, Object>> list(@Context UriInfo uri) {
        return reads.list(uri, viewer.get());
    }

    @GET
    @Path("/{id:\\d{1,18}}/")
    @PermitAll
    public Response one(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String condition) {
        Map<String, Object> target = reads.one(id, viewer.get());
        boolean known = TargetVersions.condition(condition)
                .filter(text -> versions.names(text, versions.of(target), true))
                .isPresent();
        return tagged(known ? Response.status(304) : Response.ok(target), target);
    }

    private Response tagged(Response.ResponseBuilder answer, Map<String, Object> target) {
        return answer.tag(versions.of(target))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @OPTIONS
    @Path("/")
    @PermitAll
    public Response describe() {
        String writes = viewer.get().isLoggedIn() ? "POST" : null;
        return Response.ok(reads.options("Targets", writes))
                .header(HttpHeaders.ALLOW, "GET, POST, HEAD, OPTIONS")
                .build();
    }

    @OPTIONS
    @Path("/{id:\\d{1,18}}/")
    @PermitAll
    public Response describeOne(@PathParam("id") long id) {
        String writes = reads.mayChange(id, viewer.get()) ? "PUT" : null;
        return Response.ok(reads.options("Target", writes))
                .header(HttpHeaders.ALLOW, "GET, PUT, PATCH, DELETE, HEAD, OPTIONS")
                .build();
    }

    /** JSON Schema of what is sent to make a target. */
    @GET
    @Path("/schema/")
    @Produces({"application/schema+json", MediaType.APPLICATION_JSON})
    @PermitAll
    public Map<String, Object> schema(@Context UriInfo uri) {
        return reads.schema(uri.getAbsolutePath().toString());
    }

    @POST
    @Path("/")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    public Response create(String body) {
        return created(ApiBody.ofJson(body, mapper));
    }

    @POST
    @Path("/")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Authenticated
    public Response createByForm() {
        return created(ApiBody.ofForm(submitted.texts(), mapper));
    }

    private Response created(ApiBody body) {
        Map<String, Object> target = writes.create(body, viewer.get());
        return tagged(Response.status(201).entity(target), target);
    }

    @PUT
    @Path("/{id:\\d{1,18}}/")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    public Response replace(
            @PathParam("id") long id, String body, @HeaderParam(HttpHeaders.IF_MATCH) String condition) {
        ApiBody read = ApiBody.ofJson(body, mapper);
        Map<String, Object> target =
                writes.onlyIf(condition, id, viewer.get(), () -> writes.replace(id, read, viewer.get()));
        return tagged(Response.ok(target), target);
    }

    @PATCH
    @Path("/{id:\\d{1,18}}/")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    public Response change(@PathParam("id") long id, String body, @HeaderParam(HttpHeaders.IF_MATCH) String condition) {
        ApiBody read = ApiBody.ofJson(body, mapper);
        Map<String, Object> target =
                writes.onlyIf(condition, id, viewer.get(), () -> writes.change(id, read, viewer.get()));
        return tagged(Response.ok(target), target);
    }

    @DELETE
    @Path("/{id:\\d{1,18}}/")
    @Authenticated
    public Response delete(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String condition) {
        writes.onlyIf(condition, id, viewer.get(), () -> {
            writes.delete(id, viewer.get());
            return null;
        });
        return Response.noContent().build();
    }
}
