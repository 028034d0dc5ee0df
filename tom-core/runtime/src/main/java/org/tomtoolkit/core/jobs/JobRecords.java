package org.tomtoolkit.core.jobs;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.tomtoolkit.core.permission.Viewer;

/** Jobs in the database; every change is a short transaction of its own. */
@ApplicationScoped
class JobRecords implements PanacheRepository<JobRecord> {

    private final Event<JobChanged> changes;

    JobRecords(Event<JobChanged> changes) {
        this.changes = changes;
    }

    /** Changes a job while this run of it is the newest one; null when it is not, or the job is gone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    JobRecord change(long id, int runNumber, Consumer<JobRecord> change, List<JobLogLine> lines) {
        JobRecord job = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (job == null || job.runNumber() != runNumber || job.state().isFinal()) {
            return null;
        }
        change.accept(job);
        lines.forEach(getEntityManager()::persist);
        tell(job);
        return job;
    }

    /** Keeps others from changing a job until the end of the transaction, and reads it again. */
    void lock(JobRecord job) {
        getEntityManager().refresh(job, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Fires the event, in the caller's transaction. */
    void tell(JobRecord job) {
        changes.fire(JobChanged.of(job));
    }

    /**
     * Notes a step as done, before its effect in the same transaction: whoever else runs this job waits for the lock.
     *
     * @return false when another run has taken over
     */
    boolean checkpoint(long id, int runNumber, long index, long total) {
        return update(
                        "checkpoint = ?1, done = ?1, total = ?2 where id = ?3 and runNumber = ?4 and checkpoint = ?5",
                        index + 1,
                        total,
                        id,
                        runNumber,
                        index)
                == 1;
    }

    /** Whether somebody wants the job to stop; true also when it is gone or another run has taken over. */
    boolean mustStop(long id, int runNumber) {
        List<Object[]> found = getEntityManager()
                .createQuery("select j.cancelRequested, j.runNumber from JobRecord j where j.id = ?1", Object[].class)
                .setParameter(1, id)
                .getResultList();
        return found.isEmpty() || (boolean) found.get(0)[0] || (int) found.get(0)[1] != runNumber;
    }

    List<JobRecord> list(JobFilter filter, Viewer viewer, int offset, int limit) {
        JobConditions conditions = JobConditions.of(filter, viewer);
        return find(conditions.hql() + " order by id desc", conditions.values())
                .range(offset, offset + limit - 1)
                .list();
    }

    long count(JobFilter filter, Viewer viewer) {
        JobConditions conditions = JobConditions.of(filter, viewer);
        return count(conditions.hql(), conditions.values());
    }

    JobSummary summary(long ownerId) {
        List<Object[]> counts = getEntityManager()
                .createQuery(
                        "select j.state, count(j) from JobRecord j where j.ownerId = ?1 and (j.state in ?2 or (j.state ="
                                + " ?3 and j.seen = false)) group by j.state",
                        Object[].class)
                .setParameter(1, ownerId)
                .setParameter(2, List.of(JobState.QUEUED, JobState.RUNNING))
                .setParameter(3, JobState.FAILED)
                .getResultList();
        long failed = counts.stream()
                .filter(row -> row[0] == JobState.FAILED)
                .mapToLong(row -> (long) row[1])
                .sum();
        long all = counts.stream().mapToLong(row -> (long) row[1]).sum();
        return new JobSummary(all - failed, failed);
    }

    List<JobLogLine> log(long jobId, long afterId, int limit) {
        return getEntityManager()
                .createQuery("from JobLogLine l where l.jobId = ?1 and l.id > ?2 order by l.id", JobLogLine.class)
                .setParameter(1, jobId)
                .setParameter(2, afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The last lines, in their order. */
    List<JobLogLine> logTail(long jobId, int limit) {
        List<JobLogLine> lines = new ArrayList<>(getEntityManager()
                .createQuery("from JobLogLine l where l.jobId = ?1 order by l.id desc", JobLogLine.class)
                .setParameter(1, jobId)
                .setMaxResults(limit)
                .getResultList());
        Collections.reverse(lines);
        return lines;
    }

    long logLines(long jobId) {
        return getEntityManager()
                .createQuery("select count(l) from JobLogLine l where l.jobId = ?1", Long.class)
                .setParameter(1, jobId)
                .getSingleResult();
    }

    @Transactional
    void markSeen(long ownerId) {
        update("seen = true where ownerId = ?1 and state = ?2 and seen = false", ownerId, JobState.FAILED);
    }

    /** Deletes up to a thousand jobs that ended before, with their logs. */
    @Transactional
    int deleteOlder(Instant end) {
        List<Long> old = getEntityManager()
                .createQuery("select j.id from JobRecord j where j.finished < ?1 order by j.finished", Long.class)
                .setParameter(1, end)
                .setMaxResults(1000)
                .getResultList();
        return old.isEmpty() ? 0 : (int) delete("id in ?1", old);
    }
}
