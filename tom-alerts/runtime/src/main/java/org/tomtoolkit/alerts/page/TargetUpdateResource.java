package org.tomtoolkit.alerts.page;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.tomtoolkit.alerts.targets.UpdatePhotometry;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.Targets;

/** Fetching the light curves of a target again, by a job. */
@Path("/alerts/targets/{id: \\d+}/update/")
@Authenticated
public class TargetUpdateResource {

    private final Targets targets;
    private final Jobs jobs;
    private final CurrentViewer viewer;
    private final Flash flash;

    protected TargetUpdateResource(Targets targets, Jobs jobs, CurrentViewer viewer, Flash flash) {
        this.targets = targets;
        this.jobs = jobs;
        this.viewer = viewer;
        this.flash = flash;
    }

    @POST
    public Response update(@PathParam("id") long id) {
        Target target = targets.get(id, viewer.get(), Action.CHANGE);
        long job = jobs.enqueue(UpdatePhotometry.JOB, new UpdatePhotometry(id), viewer.get());
        flash.info("The photometry of " + target.getName() + " is being fetched (job " + job
                + "). It appears here as soon as it is there.");
        return Response.seeOther(URI.create("/targets/" + id + "/")).build();
    }
}
