package org.tomtoolkit.alerts.page;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.tomtoolkit.alerts.query.AlertQueries;
import org.tomtoolkit.alerts.query.BrokerRuns;
import org.tomtoolkit.alerts.query.RunResult;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;

/** Running a query and looking at what it found. Only the POST asks the broker. */
@Path("/alerts")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class RunResource {

    private final AlertQueries queries;
    private final BrokerRuns runs;
    private final QueryErrors errors;
    private final RunPage page;
    private final CurrentViewer viewer;
    private final Flash flash;

    protected RunResource(
            AlertQueries queries,
            BrokerRuns runs,
            QueryErrors errors,
            RunPage page,
            CurrentViewer viewer,
            Flash flash) {
        this.queries = queries;
        this.runs = runs;
        this.errors = errors;
        this.page = page;
        this.viewer = viewer;
        this.flash = flash;
    }

    @POST
    @Path("/queries/{id: \\d+}/run/")
    public Object run(@PathParam("id") long id) {
        RunResult result = queries.run(id, viewer.get());
        if (result instanceof RunResult.Done done) {
            return Response.seeOther(URI.create("/alerts/runs/" + done.run().id() + "/"))
                    .build();
        }
        if (result instanceof RunResult.Refused refused) {
            return errors.show(queries.get(id, viewer.get()), refused.errors());
        }
        flash.error(((RunResult.Failed) result).text());
        return Response.seeOther(URI.create("/alerts/")).build();
    }

    @GET
    @Path("/runs/{id: \\d+}/")
    public TemplateInstance show(@PathParam("id") long id) {
        return AlertsTemplates.run(page.view(runs.get(id, viewer.get()), List.of(), viewer.get()));
    }
}
