package org.tomtoolkit.core.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Viewer;

/**
 * Enqueues jobs and answers what became of them.
 *
 * @since 1.0
 */
@ApplicationScoped
public class Jobs {

    private static final int MAX_PARAMETERS = 100_000;

    private final JobRecords records;
    private final JobKinds kinds;
    private final JobScheduler scheduler;
    private final ObjectMapper json;

    Jobs(JobRecords records, JobKinds kinds, JobScheduler scheduler, ObjectMapper json) {
        this.records = records;
        this.kinds = kinds;
        this.scheduler = scheduler;
        this.json = json;
    }

    /**
     * Enqueues a job as part of the caller's transaction: it runs after the commit, and when that rolls back, the job
     * never was.
     *
     * @param kind id of a {@link Job}
     * @return id of the job
     * @throws org.tomtoolkit.core.ValidationException for parameters that the job refuses
     */
    @Transactional
    public long enqueue(String kind, Object parameters, Viewer owner) {
        return enqueue(kind, parameters, owner, Instant.now());
    }

    /** As above, not to begin before a time. */
    @Transactional
    public long enqueue(String kind, Object parameters, Viewer owner, Instant notBefore) {
        JobRecord job = store(kind, parameters, owner);
        scheduler.schedule(List.of(job.id()), priority(kind), notBefore);
        return job.id();
    }

    /** As above, for many jobs of one kind. */
    @Transactional
    public List<Long> enqueueAll(String kind, List<?> parameters, Viewer owner) {
        List<Long> ids = new ArrayList<>();
        for (Object each : parameters) {
            ids.add(store(kind, each, owner).id());
        }
        scheduler.schedule(ids, priority(kind), Instant.now());
        return ids;
    }

    /**
     * Enqueues a job whose parameters are JSON, as a command or a script gives them.
     *
     * @throws TomException 404 for an unknown kind, 400 for JSON that does not fit it
     */
    @Transactional
    public long enqueueJson(String kind, String parameters, Viewer owner) {
        return enqueue(kind, read(kinds.get(kind), parameters), owner);
    }

    /** Stores a job that no node picks up: the caller runs it. */
    @Transactional
    long storeOnly(String kind, String parameters, Viewer owner) {
        return store(kind, read(kinds.get(kind), parameters), owner).id();
    }

    private <P> P read(Job<P> job, String parameters) {
        try {
            return json.readValue(parameters, job.parametersType());
        } catch (JsonProcessingException e) {
            throw TomException.badRequest("These are no parameters for " + job.id() + ": " + e.getOriginalMessage());
        }
    }

    private JobRecord store(String kind, Object parameters, Viewer owner) {
        kinds.find(kind).ifPresent(job -> validate(job, parameters));
        String service = kinds.find(kind).map(Job::service).orElse("");
        JobRecord job = new JobRecord(kind, write(parameters), owner.userId(), service, Instant.now());
        records.persist(job);
        records.tell(job);
        return job;
    }

    private static <P> void validate(Job<P> job, Object parameters) {
        if (!job.parametersType().isInstance(parameters)) {
            throw new IllegalArgumentException("The job " + job.id() + " takes "
                    + job.parametersType().getName() + ", not "
                    + (parameters == null ? null : parameters.getClass().getName()));
        }
        job.validate(job.parametersType().cast(parameters));
    }

    private JobPriority priority(String kind) {
        return kinds.find(kind).map(Job::priority).orElse(JobPriority.NORMAL);
    }

    /** What people call the kinds of jobs there are, by id, in the order of the labels. */
    public Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        kinds.all().forEach(job -> labels.put(job.id(), job.label()));
        return labels;
    }

    /** Newest first: a user's own, all for a superuser. */
    public List<JobRecord> list(JobFilter filter, Viewer viewer, int offset, int limit) {
        return mayHaveJobs(viewer) ? records.list(filter, viewer, offset, limit) : List.of();
    }

    /** How many {@link #list} has in all. */
    public long count(JobFilter filter, Viewer viewer) {
        return mayHaveJobs(viewer) ? records.count(filter, viewer) : 0;
    }

    private static boolean mayHaveJobs(Viewer viewer) {
        return viewer.superuser() || viewer.isLoggedIn();
    }

    /**
     * @throws TomException 404 when there is none that the viewer may see
     */
    public JobRecord get(long id, Viewer viewer) {
        JobRecord job = records.findById(id);
        if (job == null || !isSeenBy(job, viewer)) {
            throw TomException.notFound("job");
        }
        return job;
    }

    /** Those of these jobs that the viewer may see, in no order. */
    public List<JobRecord> some(Collection<Long> ids, Viewer viewer) {
        return ids.isEmpty() || !mayHaveJobs(viewer)
                ? List.of()
                : records.list("id in ?1", ids).stream()
                        .filter(job -> isSeenBy(job, viewer))
                        .toList();
    }

    private static boolean isSeenBy(JobRecord job, Viewer viewer) {
        boolean own = viewer.isLoggedIn() && viewer.userId().equals(job.ownerId());
        return own || viewer.superuser();
    }

    /** Lines of a job's log after the line with this id, 0 for the beginning. */
    public List<JobLogLine> log(long id, long afterId, int limit, Viewer viewer) {
        return records.log(get(id, viewer).id(), afterId, limit);
    }

    /** The last lines of a job's log, in their order. */
    public List<JobLogLine> logTail(long id, int limit, Viewer viewer) {
        return records.logTail(get(id, viewer).id(), limit);
    }

    /** How many of one's own jobs run, and how many failed and were not looked at. */
    public JobSummary summary(Viewer viewer) {
        return viewer.isLoggedIn() ? records.summary(viewer.userId()) : new JobSummary(0, 0);
    }

    /** Notes that the viewer has seen which of their jobs failed. */
    public void markSeen(Viewer viewer) {
        if (viewer.isLoggedIn() && records.summary(viewer.userId()).failed() > 0) {
            records.markSeen(viewer.userId());
        }
    }

    /** Cancels a job that waits; asks one that runs to stop. */
    @Transactional
    public void cancel(long id, Viewer viewer) {
        JobRecord job = get(id, viewer);
        records.lock(job);
        if (job.state().isFinal()) {
            return;
        }
        job.requestCancel();
        if (job.state() == JobState.QUEUED) {
            job.end(JobState.CANCELLED, "Cancelled before it began.", Instant.now());
        }
        records.tell(job);
    }

    private String write(Object parameters) {
        try {
            String written = json.writeValueAsString(parameters);
            if (written.length() > MAX_PARAMETERS) {
                throw new IllegalArgumentException("Parameters of a job have at most 100 kB; pass a key instead");
            }
            return written;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Parameters of a job must be writable as JSON", e);
        }
    }
}
