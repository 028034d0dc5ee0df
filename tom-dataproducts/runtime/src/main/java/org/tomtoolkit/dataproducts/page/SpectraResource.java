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
import org.tomtoolkit.dataproducts.measurement.SpectraJson;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.Targets;

/** The spectra of a target for their plot, streamed. */
@Path("/targets/{id: \\d{1,18}}/spectra.json")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class SpectraResource {

    private final Targets targets;
    private final CurrentViewer viewer;
    private final SpectraJson spectra;

    protected SpectraResource(Targets targets, CurrentViewer viewer, SpectraJson spectra) {
        this.targets = targets;
        this.viewer = viewer;
        this.spectra = spectra;
    }

    @GET
    public Response data(@PathParam("id") long id) {
        Viewer who = viewer.get();
        Target target = targets.get(id, who, Action.VIEW);
        StreamingOutput body = out -> spectra.write(target.getId(), who, out);
        return Response.ok(body).header("Cache-Control", "private, no-cache").build();
    }
}
