package org.tomtoolkit.targets.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.tomtoolkit.common.session.CurrentViewer;

/** Single aliases and extras: {@code /api/targetname/<id>/} and {@code /api/targetextra/<id>/}. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
public class TargetPartApi {

    private final TargetParts parts;
    private final CurrentViewer viewer;

    protected TargetPartApi(TargetParts parts, CurrentViewer viewer) {
        this.parts = parts;
        this.viewer = viewer;
    }

    @GET
    @Path("/targetname/{id:\\d{1,18}}/")
    @PermitAll
    public TargetJson.Named name(@PathParam("id") long id) {
        return parts.name(id, viewer.get());
    }

    @DELETE
    @Path("/targetname/{id:\\d{1,18}}/")
    @Authenticated
    public Response deleteName(@PathParam("id") long id) {
        parts.deleteName(id, viewer.get());
        return Response.noContent().build();
    }

    @GET
    @Path("/targetextra/{id:\\d{1,18}}/")
    @PermitAll
    public Map<String, Object> extra(@PathParam("id") long id) {
        return parts.extra(id, viewer.get());
    }

    @DELETE
    @Path("/targetextra/{id:\\d{1,18}}/")
    @Authenticated
    public Response deleteExtra(@PathParam("id") long id) {
        parts.deleteExtra(id, viewer.get());
        return Response.noContent().build();
    }
}
