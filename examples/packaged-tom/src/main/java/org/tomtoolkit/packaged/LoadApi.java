package org.tomtoolkit.packaged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.jobs.JobFilter;
import org.tomtoolkit.core.jobs.JobState;
import org.tomtoolkit.core.jobs.Jobs;

/** Begins work and says what came of it. */
@Path("/api/packaged/")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
public class LoadApi {

    private final Jobs jobs;
    private final Effects effects;
    private final CurrentViewer viewer;

    LoadApi(Jobs jobs, Effects effects, CurrentViewer viewer) {
        this.jobs = jobs;
        this.effects = effects;
        this.viewer = viewer;
    }

    @POST
    @Path("steps/")
    public Map<String, Long> steps(
            @QueryParam("run") String run,
            @QueryParam("total") int total,
            @QueryParam("pause") @DefaultValue("0") int pauseMillis) {
        return Map.of(
                "id", jobs.enqueue("packaged-steps", new StepsJob.Parameters(run, total, pauseMillis), viewer.get()));
    }

    @POST
    @Path("effects/")
    public Map<String, Integer> effects(@QueryParam("run") String run, @QueryParam("count") int count) {
        List<OneEffectJob.Parameters> all = LongStream.range(0, count)
                .mapToObj(number -> new OneEffectJob.Parameters(run, number))
                .toList();
        return Map.of(
                "enqueued",
                jobs.enqueueAll("packaged-effect", all, viewer.get()).size());
    }

    @POST
    @Path("nothing/")
    public Map<String, Integer> nothing(@QueryParam("count") int count) {
        List<NothingJob.Parameters> all = Collections.nCopies(count, new NothingJob.Parameters());
        return Map.of(
                "enqueued",
                jobs.enqueueAll("packaged-nothing", all, viewer.get()).size());
    }

    /** Jobs that have not ended. */
    @GET
    @Path("left/")
    public Map<String, Long> left() {
        return Map.of("left", count(JobState.QUEUED) + count(JobState.RUNNING), "failed", count(JobState.FAILED));
    }

    @GET
    @Path("counts/")
    public Map<String, Number> counts(@QueryParam("run") String run) {
        List<Number> counts = effects.counts(run);
        return Map.of("effects", counts.get(0), "steps", counts.get(1), "nodes", counts.get(2));
    }

    private long count(JobState state) {
        return jobs.count(new JobFilter(state, "", null), viewer.get());
    }
}
