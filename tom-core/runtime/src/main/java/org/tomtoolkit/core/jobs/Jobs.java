package org.tomtoolkit.core.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Viewer;

/**
 * Enqueues jobs and answers what became of them.
 *
 * @since 1.0
 */
@ApplicationScoped
public class Jobs {

    private final JobRecords records;
    private final JobScheduler scheduler;
    private final ObjectMapper json;

    Jobs(JobRecords records, JobScheduler scheduler, ObjectMapper json) {
        this.records = records;
        this.scheduler = scheduler;
        this.json = json;
    }

    /**
     * Enqueues a job as part of the caller's transaction: when that rolls back, the job never was.
     *
     * @param kind id of a {@link Job}
     * @return id of the job
     */
    @Transactional
    public long enqueue(String kind, Object parameters, Viewer owner) {
        JobRecord job = new JobRecord(kind, write(parameters), owner.userId(), Instant.now());
        records.persist(job);
        scheduler.schedule(job.id());
        return job.id();
    }

    /** Newest first: a user's own, all for a superuser. */
    public List<JobRecord> recent(Viewer viewer, int limit) {
        return viewer.superuser() || viewer.isLoggedIn() ? records.visibleTo(viewer, limit) : List.of();
    }

    /**
     * @throws TomException 404 when there is none that the viewer may see
     */
    public JobRecord get(long id, Viewer viewer) {
        JobRecord job = records.findById(id);
        boolean own = job != null && viewer.isLoggedIn() && viewer.userId().equals(job.ownerId());
        if (job == null || !(own || viewer.superuser())) {
            throw TomException.notFound("job");
        }
        return job;
    }

    /** Asks a job to stop; one that has not begun never will. */
    @Transactional
    public void cancel(long id, Viewer viewer) {
        JobRecord job = get(id, viewer);
        if (!job.state().isFinal()) {
            job.requestCancel();
        }
    }

    private String write(Object parameters) {
        try {
            return json.writeValueAsString(parameters);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Parameters of a job must be writable as JSON", e);
        }
    }
}
