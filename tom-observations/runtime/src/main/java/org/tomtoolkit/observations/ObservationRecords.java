package org.tomtoolkit.observations;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tomtoolkit.observations.spi.ObservationPhase;
import org.tomtoolkit.observations.spi.ObservationStatus;

/** Writes observations; every method is one short transaction. */
@ApplicationScoped
class ObservationRecords {

    /** What an open record looks like to the status job. */
    record Open(long id, String observationId, Long ownerId) {}

    /** A status with its meaning. */
    record Change(long recordId, ObservationStatus status, ObservationPhase phase) {}

    private final EntityManager entities;
    private final ObservationEvents events;

    ObservationRecords(EntityManager entities, ObservationEvents events) {
        this.entities = entities;
        this.events = events;
    }

    /** Remembers that a submission begins; false when the same one began before. */
    boolean claim(String key) {
        return !isClaimed(key) && insert(key);
    }

    private boolean isClaimed(String key) {
        return !entities.createQuery("select k.id from SubmissionKey k where k.key = ?1", Long.class)
                .setParameter(1, key)
                .getResultList()
                .isEmpty();
    }

    private boolean insert(String key) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                entities.persist(new SubmissionKey(key));
                entities.flush();
            });
            return true;
        } catch (PersistenceException e) {
            if (isClaimed(key)) {
                // another request was quicker
                return false;
            }
            throw e;
        }
    }

    /** Forgets a submission that came to nothing, so that the form can be mended and sent again. */
    @Transactional
    void release(String key) {
        entities.createQuery("delete from SubmissionKey k where k.key = ?1")
                .setParameter(1, key)
                .executeUpdate();
    }

    @Transactional
    int forgetKeysBefore(Instant time) {
        return entities.createQuery("delete from SubmissionKey k where k.created < ?1")
                .setParameter(1, time)
                .executeUpdate();
    }

    /** Stores one record for each id, and a group when there are several. */
    @Transactional
    List<ObservationRecord> create(List<ObservationRecord> records, String groupName) {
        records.forEach(entities::persist);
        if (records.size() > 1) {
            ObservationGroup group =
                    new ObservationGroup(groupName, records.get(0).getOwnerId());
            entities.persist(group);
            records.forEach(record -> entities.persist(new ObservationGroupMember(group.getId(), record.getId())));
        }
        events.submitted(records);
        return records;
    }

    /** The record as it is now; changing it changes nothing. */
    Optional<ObservationRecord> find(long id) {
        Optional<ObservationRecord> record = Optional.ofNullable(entities.find(ObservationRecord.class, id));
        // the session of a request would answer the same state again after a change
        record.ifPresent(entities::detach);
        return record;
    }

    boolean isThere(long targetId, String facility, String observationId) {
        return entities.createQuery(
                                "select count(r.id) from ObservationRecord r where r.targetId = ?1 and r.facility = ?2"
                                        + " and r.observationId = ?3",
                                Long.class)
                        .setParameter(1, targetId)
                        .setParameter(2, facility)
                        .setParameter(3, observationId)
                        .getSingleResult()
                > 0;
    }

    /** Records that are not over, by id, after the given one. */
    List<Open> open(String facility, Long targetId, long afterId, int limit) {
        String ofTarget = targetId == null ? "" : " and r.targetId = :target";
        var query = entities.createQuery(
                        "select r.id, r.observationId, r.ownerId from ObservationRecord r where r.facility = :facility"
                                + " and r.phase in (:phases) and r.id > :after" + ofTarget + " order by r.id",
                        Object[].class)
                .setParameter("facility", facility)
                .setParameter("phases", List.of(ObservationPhase.PENDING, ObservationPhase.RUNNING))
                .setParameter("after", afterId)
                .setMaxResults(limit);
        if (targetId != null) {
            query.setParameter("target", targetId);
        }
        return query.getResultList().stream()
                .map(row -> new Open((Long) row[0], (String) row[1], (Long) row[2]))
                .toList();
    }

    /** Writes what differs and answers just that. */
    @Transactional
    List<ObservationStatusChanged> apply(Collection<Change> changes) {
        List<ObservationStatusChanged> changed = new ArrayList<>();
        for (Change change : changes) {
            ObservationRecord record = entities.find(ObservationRecord.class, change.recordId());
            if (record != null) {
                change(record, change).ifPresent(changed::add);
            }
        }
        entities.flush();
        events.changed(changed);
        return changed;
    }

    private static Optional<ObservationStatusChanged> change(ObservationRecord record, Change change) {
        String before = record.getStatus();
        ObservationPhase phaseBefore = record.getPhase();
        ObservationStatus now = change.status();
        if (!record.become(now.state(), change.phase(), now.scheduledStart(), now.scheduledEnd())) {
            return Optional.empty();
        }
        return Optional.of(new ObservationStatusChanged(
                record.getId(),
                record.getTargetId(),
                record.getFacility(),
                before,
                phaseBefore,
                now.state(),
                change.phase()));
    }

    @Transactional
    void grant(long id, Long accessListId) {
        entities.createQuery("update ObservationRecord r set r.accessListId = ?1 where r.id = ?2")
                .setParameter(1, accessListId)
                .setParameter(2, id)
                .executeUpdate();
    }

    @Transactional
    void rename(long id, String observationId) {
        entities.find(ObservationRecord.class, id).setObservationId(observationId);
    }

    /** Stores another id and schedule; its state stays. */
    @Transactional
    void correct(long id, String observationId, Instant start, Instant end) {
        ObservationRecord record = entities.find(ObservationRecord.class, id);
        if (!record.getObservationId().equals(observationId)) {
            record.setObservationId(observationId);
        }
        ObservationStatus schedule = new ObservationStatus(record.getStatus(), start, end);
        apply(List.of(new Change(id, schedule, record.getPhase())));
    }

    /** Deletes a record and groups that are empty without it. */
    @Transactional
    void delete(ObservationRecord record) {
        List<Long> groups = entities.createQuery(
                        "select m.groupId from ObservationGroupMember m where m.recordId = ?1", Long.class)
                .setParameter(1, record.getId())
                .getResultList();
        entities.createQuery("delete from ObservationGroupMember m where m.recordId = ?1")
                .setParameter(1, record.getId())
                .executeUpdate();
        int rows = entities.createQuery("delete from ObservationRecord r where r.id = ?1")
                .setParameter(1, record.getId())
                .executeUpdate();
        entities.createQuery("delete from ObservationGroup g where g.id in ?1 and not exists"
                        + " (select m.id from ObservationGroupMember m where m.groupId = g.id)")
                .setParameter(1, groups)
                .executeUpdate();
        if (rows > 0) {
            events.deleted(new ObservationDeleted(
                    record.getId(), record.getTargetId(), record.getFacility(), record.getObservationId()));
        }
    }
}
