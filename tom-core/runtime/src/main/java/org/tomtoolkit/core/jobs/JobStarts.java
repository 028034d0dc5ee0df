package org.tomtoolkit.core.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/** Lets a job begin, unless it ended meanwhile or too many of its service run. */
@ApplicationScoped
class JobStarts {

    private static final Duration MAX_WAIT = Duration.ofSeconds(30);

    /**
     * What came of it.
     *
     * @param job null when it does not begin
     * @param pause how long to wait for its turn, null when there is nothing to wait for
     */
    record Start(JobRecord job, Duration pause) {}

    private final EntityManager entities;
    private final JobRecords records;
    private final JobKinds kinds;

    JobStarts(EntityManager entities, JobRecords records, JobKinds kinds) {
        this.entities = entities;
        this.records = records;
        this.kinds = kinds;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Start begin(long id) {
        JobRecord job = records.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (job == null || job.state().isFinal()) {
            return new Start(null, null);
        }
        if (job.isCancelRequested()) {
            job.end(JobState.CANCELLED, "Cancelled before it began.", Instant.now());
            records.tell(job);
            return new Start(null, null);
        }
        Duration wait = waitFor(job);
        if (wait != null) {
            return new Start(null, wait);
        }
        job.start(Instant.now());
        records.tell(job);
        return new Start(job, null);
    }

    /** Null when the job may begin. */
    private Duration waitFor(JobRecord job) {
        int limit = kinds.find(job.kind()).map(kinds::atOnce).orElse(0);
        if (limit == 0) {
            return null;
        }
        String service = kinds.get(job.kind()).service();
        lock(service);
        if (count(service, JobState.RUNNING, "<>", job.id()) < limit) {
            return null;
        }
        long before = count(service, JobState.QUEUED, "<", job.id());
        Duration wait = Duration.ofSeconds(1 + before / limit);
        return wait.compareTo(MAX_WAIT) < 0 ? wait : MAX_WAIT;
    }

    private void lock(String service) {
        if (entities.find(JobLane.class, service, LockModeType.PESSIMISTIC_WRITE) == null) {
            entities.persist(new JobLane(service));
            entities.flush();
        }
    }

    private long count(String service, JobState state, String comparison, long id) {
        return entities.createQuery(
                        "select count(j) from JobRecord j where j.service = ?1 and j.state = ?2 and j.id " + comparison
                                + " ?3",
                        Long.class)
                .setParameter(1, service)
                .setParameter(2, state)
                .setParameter(3, id)
                .getSingleResult();
    }
}
