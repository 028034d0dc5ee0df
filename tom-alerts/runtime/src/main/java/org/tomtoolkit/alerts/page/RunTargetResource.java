package org.tomtoolkit.alerts.page;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.tomtoolkit.alerts.query.BrokerRun;
import org.tomtoolkit.alerts.query.BrokerRuns;
import org.tomtoolkit.alerts.query.RunAlert;
import org.tomtoolkit.alerts.targets.AlertOutcome;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Viewer;

/** Making targets of alerts a run found, and giving their light curves to targets that are there. */
@Path("/alerts")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class RunTargetResource {

    private final BrokerRuns runs;
    private final ChosenAlerts chosen;
    private final RunPage page;
    private final CurrentViewer viewer;
    private final PageInput input;

    protected RunTargetResource(
            BrokerRuns runs, ChosenAlerts chosen, RunPage page, CurrentViewer viewer, PageInput input) {
        this.runs = runs;
        this.chosen = chosen;
        this.page = page;
        this.viewer = viewer;
        this.input = input;
    }

    @POST
    @Path("/runs/{id: \\d+}/targets/")
    public Object create(@PathParam("id") long id) {
        Viewer who = viewer.get();
        BrokerRun run = runs.get(id, who);
        List<RunAlert> alerts = runs.alerts(run, numbers("alerts"));
        if (alerts.isEmpty()) {
            input.flash().warning("Choose at least one alert.");
            return to("/alerts/runs/" + id + "/");
        }
        if (chosen.areMany(alerts)) {
            return to("/jobs/" + chosen.enqueue(run, alerts, who) + "/");
        }
        return shown(run, chosen.create(run, alerts, who), who);
    }

    @POST
    @Path("/runs/{id: \\d+}/photometry/")
    public Response addPhotometry(@PathParam("id") long id) {
        Viewer who = viewer.get();
        BrokerRun run = runs.get(id, who);
        RunAlert alert = runs.alerts(run, numbers("alert")).stream()
                .findFirst()
                .orElseThrow(() -> TomException.notFound("alert"));
        long targetId = numbers("target").stream().findFirst().orElseThrow(() -> TomException.notFound("target"));
        AlertOutcome outcome = chosen.join(run, alert, targetId, who);
        input.flash().info(outcome.targetName() + ": " + outcome.text());
        return to("/targets/" + targetId + "/");
    }

    private Object shown(BrokerRun run, List<AlertOutcome> outcomes, Viewer who) {
        if (!outcomes.stream().allMatch(AlertOutcome::isCreated)) {
            return AlertsTemplates.run(page.view(run, outcomes, who));
        }
        outcomes.forEach(
                outcome -> input.flash().success("The target " + outcome.targetName() + " is made. " + outcome.text()));
        return to(outcomes.size() == 1 ? "/targets/" + outcomes.get(0).targetId() + "/" : "/targets/");
    }

    private List<Long> numbers(String field) {
        return input.submitted().all(field).stream()
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
