package org.tomtoolkit.targets.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.tomtoolkit.common.page.PartOf;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.sky.SkyPath;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.Targets;

/** The plan tab on its own and the data of its plot. */
@Path("/targets")
@PermitAll
public class PlanResource {

    @CheckedTemplate(basePath = "tom-targets/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance plan(PlanView view);
    }

    private final Targets targets;
    private final PlanPage page;
    private final TargetPlans plans;
    private final CurrentViewer viewer;

    protected PlanResource(Targets targets, PlanPage page, TargetPlans plans, CurrentViewer viewer) {
        this.targets = targets;
        this.page = page;
        this.plans = plans;
        this.viewer = viewer;
    }

    @GET
    @Path("/{id:\\d{1,18}}/plan/")
    @PartOf("/targets/{id}/?tab=plan")
    @Produces(MediaType.TEXT_HTML)
    public Response plan(@PathParam("id") long id, @Context UriInfo uri) {
        PlanView view = page.view(target(id), uri.getQueryParameters());
        return Response.status(view.charts() == null ? 400 : 200)
                .entity(Templates.plan(view))
                .build();
    }

    @GET
    @Path("/{id:\\d{1,18}}/airmass.json")
    @Produces(MediaType.APPLICATION_JSON)
    public AirmassData airmass(@PathParam("id") long id, @Context UriInfo uri) {
        Target target = target(id);
        return plans.airmass(target, PlanRequest.read(uri.getQueryParameters(), Instant.now()));
    }

    /** Altitude, twilights and Moon at the first of the sites asked for. */
    @GET
    @Path("/{id:\\d{1,18}}/night.json")
    @Produces(MediaType.APPLICATION_JSON)
    public NightData night(@PathParam("id") long id, @Context UriInfo uri) {
        Target target = target(id);
        return plans.night(target, PlanRequest.read(uri.getQueryParameters(), Instant.now()));
    }

    /** The Moon's distance and phase over the coming weeks. */
    @GET
    @Path("/{id:\\d{1,18}}/moon.json")
    @Produces(MediaType.APPLICATION_JSON)
    public MoonData moon(@PathParam("id") long id, @Context UriInfo uri) {
        Target target = target(id);
        PlanRequest request = PlanRequest.read(uri.getQueryParameters(), Instant.now());
        return MoonData.of(path(target), request.start(), request.monthEnd());
    }

    /** The way over the sky in the coming weeks. */
    @GET
    @Path("/{id:\\d{1,18}}/path.json")
    @Produces(MediaType.APPLICATION_JSON)
    public PathData path(@PathParam("id") long id, @Context UriInfo uri) {
        Target target = target(id);
        PlanRequest request = PlanRequest.read(uri.getQueryParameters(), Instant.now());
        return PathData.of(path(target), request.start(), request.monthEnd());
    }

    private static SkyPath path(Target target) {
        return TargetPaths.of(target).orElseThrow(() -> TomException.notFound("position of this target"));
    }

    private Target target(long id) {
        return targets.get(id, viewer.get(), Action.VIEW);
    }
}
