package org.tomtoolkit.dataproducts.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.dataproducts.measurement.LightCurveJson;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.Targets;

/** The light curve of a target for its plot, streamed. */
@Path("/targets/{id: \\d{1,18}}/light-curve.json")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class LightCurveResource {

    private final Targets targets;
    private final CurrentViewer viewer;
    private final LightCurveJson lightCurve;

    protected LightCurveResource(Targets targets, CurrentViewer viewer, LightCurveJson lightCurve) {
        this.targets = targets;
        this.viewer = viewer;
        this.lightCurve = lightCurve;
    }

    @GET
    public Response data(@PathParam("id") long id) {
        Viewer who = viewer.get();
        Target target = targets.get(id, who, Action.VIEW);
        StreamingOutput body = out -> lightCurve.write(target, who, out);
        return Response.ok(body).header("Cache-Control", "private, no-cache").build();
    }
}
