package org.tomtoolkit.common.hint;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.tomtoolkit.common.session.CurrentViewer;

/** Putting hints away. */
@Path("/hints")
@Authenticated
public class HintResource {

    private final Hints hints;
    private final CurrentViewer viewer;

    protected HintResource(Hints hints, CurrentViewer viewer) {
        this.hints = hints;
        this.viewer = viewer;
    }

    @POST
    @Path("/{id}/dismiss/")
    public Response dismiss(@PathParam("id") String id) {
        return Response.seeOther(URI.create(hints.dismiss(id, viewer.get()).path()))
                .build();
    }
}
