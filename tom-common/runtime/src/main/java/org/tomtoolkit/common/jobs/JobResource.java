package org.tomtoolkit.common.jobs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.page.PartOf;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.table.TableView;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.jobs.JobLogLine;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.jobs.RecurringJobs;

/** Jobs: one's own, all for a superuser. */
@Path("/jobs")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class JobResource {

    private static final int LOG_LINES = 200;

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance jobList(JobListPage page);

        static native TemplateInstance job(JobView job, List<JobLogLine> log);
    }

    @CheckedTemplate(basePath = "tom-common/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Partials {
        static native TemplateInstance jobStatus(JobView job, List<JobLogLine> log);

        static native TemplateInstance jobTable(TableView table);
    }

    private final Jobs jobs;
    private final JobListPages pages;
    private final JobViews views;
    private final CurrentViewer viewer;
    private final Flash flash;
    private final RecurringJobs recurring;

    protected JobResource(
            Jobs jobs, JobListPages pages, JobViews views, CurrentViewer viewer, Flash flash, RecurringJobs recurring) {
        this.jobs = jobs;
        this.pages = pages;
        this.views = views;
        this.viewer = viewer;
        this.flash = flash;
        this.recurring = recurring;
    }

    /** The list, or only its table for htmx. */
    @GET
    @Path("/")
    public Response list(
            @Context UriInfo uri,
            @HeaderParam("HX-Request") String htmx,
            @HeaderParam("HX-History-Restore-Request") String restored) {
        boolean partial = htmx != null && restored == null;
        TemplateInstance page = partial
                ? Partials.jobTable(pages.table(uri.getQueryParameters(), viewer.get()))
                : Templates.jobList(pages.of(uri.getQueryParameters(), viewer.get()));
        jobs.markSeen(viewer.get());
        return Response.ok(page).header("Vary", "HX-Request").build();
    }

    /** Makes a recurring job take its next turn now. */
    @POST
    @Path("/recurring/{id: [a-z][a-z0-9-]*}/run/")
    @RolesAllowed("admin")
    public Response runNow(@PathParam("id") String id) {
        try {
            recurring.runNow(id, viewer.get());
            flash.success("It runs as soon as a node is free.");
        } catch (TomException e) {
            if (e.status() != 409) {
                throw e;
            }
            flash.warning(e.detail() + " " + e.hint());
        }
        return Response.seeOther(URI.create("/jobs/#recurring")).build();
    }

    @GET
    @Path("/{id: \\d+}/")
    public TemplateInstance show(@PathParam("id") long id) {
        return Templates.job(views.of(jobs.get(id, viewer.get())), jobs.logTail(id, LOG_LINES, viewer.get()));
    }

    /** The part of the page that refreshes itself while the job runs. */
    @GET
    @Path("/{id: \\d+}/status/")
    @PartOf("/jobs/{id}/")
    public TemplateInstance status(@PathParam("id") long id) {
        return Partials.jobStatus(views.of(jobs.get(id, viewer.get())), jobs.logTail(id, LOG_LINES, viewer.get()));
    }

    @POST
    @Path("/{id: \\d+}/cancel/")
    public Response cancel(@PathParam("id") long id) {
        jobs.cancel(id, viewer.get());
        flash.info("The job is asked to stop.");
        return Response.seeOther(URI.create("/jobs/" + id + "/")).build();
    }
}
