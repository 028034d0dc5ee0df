package org.tomtoolkit.targets.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
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
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.tomtoolkit.common.api.ApiList;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.ValidationException;

/** {@code /api/targets/}. */
@Path("/api/targets")
@Produces(MediaType.APPLICATION_JSON)
public class TargetApi {

    private final TargetApiReads reads;
    private final TargetApiWrites writes;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final ObjectMapper mapper;

    protected TargetApi(
            TargetApiReads reads,
            TargetApiWrites writes,
            CurrentViewer viewer,
            Submitted submitted,
            ObjectMapper mapper) {
        this.reads = reads;
        this.writes = writes;
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
    public Map<String, Object> one(@PathParam("id") long id) {
        return reads.one(id, viewer.get());
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
        return Response.status(201).entity(target).build();
    }

    @PUT
    @Path("/{id:\\d{1,18}}/")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    public Map<String, Object> replace(@PathParam("id") long id, String body) {
        return writes.replace(id, ApiBody.ofJson(body, mapper), viewer.get());
    }

    @PATCH
    @Path("/{id:\\d{1,18}}/")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    public Map<String, Object> change(@PathParam("id") long id, String body) {
        return writes.change(id, ApiBody.ofJson(body, mapper), viewer.get());
    }

    @DELETE
    @Path("/{id:\\d{1,18}}/")
    @Authenticated
    public Response delete(@PathParam("id") long id) {
        writes.delete(id, viewer.get());
        return Response.noContent().build();
    }
}
