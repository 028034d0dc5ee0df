package org.tomtoolkit.common.jobs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.jobs.JobLogLine;
import org.tomtoolkit.core.jobs.Jobs;

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
    }

    private final Jobs jobs;
    private final JobListPages pages;
    private final JobViews views;
    private final CurrentViewer viewer;
    private final Flash flash;

    protected JobResource(Jobs jobs, JobListPages pages, JobViews views, CurrentViewer viewer, Flash flash) {
        this.jobs = jobs;
        this.pages = pages;
        this.views = views;
        this.viewer = viewer;
        this.flash = flash;
    }

    @GET
    @Path("/")
    public TemplateInstance list(
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("before") Long before) {
        TemplateInstance page = Templates.jobList(pages.of(state, kind, before, viewer.get()));
        jobs.markSeen(viewer.get());
        return page;
    }

    @GET
    @Path("/{id: \\d+}/")
    public TemplateInstance show(@PathParam("id") long id) {
        return Templates.job(views.of(jobs.get(id, viewer.get())), jobs.logTail(id, LOG_LINES, viewer.get()));
    }

    /** The part of the page that refreshes itself while the job runs. */
    @GET
    @Path("/{id: \\d+}/status/")
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
