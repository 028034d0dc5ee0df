package org.tomtoolkit.targets.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.tomtoolkit.common.api.ApiList;
import org.tomtoolkit.common.session.CurrentViewer;

/** Lists of targets: {@code /api/targetlist/}. */
@Path("/api/targetlist")
@Produces(MediaType.APPLICATION_JSON)
public class TargetListApi {

    private final TargetListWire wire;
    private final CurrentViewer viewer;
    private final ObjectMapper mapper;

    protected TargetListApi(TargetListWire wire, CurrentViewer viewer, ObjectMapper mapper) {
        this.wire = wire;
        this.viewer = viewer;
        this.mapper = mapper;
    }

    @GET
    @Path("/")
    @PermitAll
    public ApiList<Map<String, Object>> list(@Context UriInfo uri) {
        return wire.list(uri, viewer.get());
    }

    @POST
    @Path("/")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    public Response create(String body) {
        return Response.status(201)
                .entity(wire.create(ApiBody.ofJson(body, mapper), viewer.get()))
                .build();
    }

    @GET
    @Path("/{id:\\d{1,18}}/")
    @PermitAll
    public Map<String, Object> one(@PathParam("id") long id) {
        return wire.one(id, viewer.get());
    }

    @PATCH
    @Path("/{id:\\d{1,18}}/")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    public Map<String, Object> change(@PathParam("id") long id, String body) {
        return wire.change(id, ApiBody.ofJson(body, mapper), viewer.get());
    }

    @DELETE
    @Path("/{id:\\d{1,18}}/")
    @Authenticated
    public Response delete(@PathParam("id") long id) {
        wire.delete(id, viewer.get());
        return Response.noContent().build();
    }

    /** {@code {"add": [1, 2], "remove": [3]}}: ids of targets. */
    @POST
    @Path("/{id:\\d{1,18}}/targets/")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    public Map<String, Object> members(@PathParam("id") long id, String body) {
        return wire.members(id, ApiBody.ofJson(body, mapper), viewer.get());
    }
}
