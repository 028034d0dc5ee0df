package org.tomtoolkit.common.jobs;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.tomtoolkit.common.api.ApiList;
import org.tomtoolkit.common.api.ApiPage;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.jobs.JobFilter;
import org.tomtoolkit.core.jobs.JobLogLine;
import org.tomtoolkit.core.jobs.Jobs;

/** {@code /api/jobs/}: the caller's jobs, all for a superuser. */
@Path("/api/jobs/")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class JobApi {

    private static final int MAX_LINES = 1000;

    private final Jobs jobs;
    private final JobViews views;
    private final CurrentViewer viewer;

    protected JobApi(Jobs jobs, JobViews views, CurrentViewer viewer) {
        this.jobs = jobs;
        this.views = views;
        this.viewer = viewer;
    }

    @GET
    public ApiList<JobJson> list(
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("before") Long before,
            @Context UriInfo uri) {
        ApiPage page = ApiPage.of(uri);
        JobFilter filter = new JobFilter(JobView.state(state), kind, before);
        List<JobJson> found = views.of(jobs.list(filter, viewer.get(), page.offset(), page.limit())).stream()
                .map(views::json)
                .toList();
        return page.list(jobs.count(filter, viewer.get()), found, uri);
    }

    @GET
    @Path("{id: \\d+}/")
    public JobJson show(@PathParam("id") long id) {
        return views.json(views.of(jobs.get(id, viewer.get())));
    }

    /** Lines after an offset; ask again with {@code next_offset} while the job runs. */
    @GET
    @Path("{id: \\d+}/log/")
    public JobLogJson log(@PathParam("id") long id, @QueryParam("offset") @DefaultValue("0") long offset) {
        List<JobLogLine> lines = jobs.log(id, offset, MAX_LINES, viewer.get());
        return JobLogJson.of(lines, offset);
    }

    /** Answers at once; the job may go on for a moment. */
    @POST
    @Path("{id: \\d+}/cancel/")
    public Response cancel(@PathParam("id") long id) {
        jobs.cancel(id, viewer.get());
        return Response.accepted(show(id)).build();
    }
}
