package org.tomtoolkit.targets.share;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetAccess;

/**
 * The one way in for continuous shares. Who may change a target sees, makes and ends those of the target. A change of the
 * target goes into the outbox in the same transaction, and is sent after it.
 *
 * @since 1.0
 */
@DefaultBean
@ApplicationScoped
public class ContinuousShares {

    private final EntityManager entities;
    private final TargetAccess targets;
    private final SharingPlaces places;
    private final OutboxRecords outbox;

    ContinuousShares(EntityManager entities, TargetAccess targets, SharingPlaces places, OutboxRecords outbox) {
        this.entities = entities;
        this.targets = targets;
        this.places = places;
        this.outbox = outbox;
    }

    /**
     * Newest first.
     *
     * @param targetId null for all targets
     */
    public List<ContinuousShare> list(Long targetId, Viewer viewer, int offset, int limit) {
        return query("select c", targetId, viewer, " order by c.id desc", ContinuousShare.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    public long count(Long targetId, Viewer viewer) {
        return query("select count(c)", targetId, viewer, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, Long targetId, Viewer viewer, String order, Class<T> type) {
        AccessRule rule = targets.rule(viewer, Action.CHANGE, "t");
        String one = targetId == null ? "" : " and t.id = :targetId";
        TypedQuery<T> query = entities.createQuery(
                select + " from ContinuousShare c join Target t on t.id = c.targetId where " + rule.hql() + one + order,
                type);
        rule.parameters().forEach(query::setParameter);
        return targetId == null ? query : query.setParameter("targetId", targetId);
    }

    /**
     * @throws TomException 404 when there is none of a target that the viewer may change
     */
    public ContinuousShare get(long id, Viewer viewer) {
        ContinuousShare share = entities.find(ContinuousShare.class, id);
        if (share == null
                || targets.find(share.getTargetId(), viewer, Action.CHANGE).isEmpty()) {
            throw TomException.notFound("continuous share");
        }
        return share;
    }

    /**
     * Lets a place follow a target.
     *
     * @param sendNow whether it gets the target at once, and not with the next change
     * @throws ValidationException at {@code target} and {@code destination}
     */
    @Transactional
    public ContinuousShare create(Long targetId, String destination, boolean sendNow, Viewer viewer) {
        check(null, targetId, destination, viewer);
        ContinuousShare share = new ContinuousShare(targetId, destination, viewer.userId(), OutboxRecords.now());
        entities.persist(share);
        entities.flush();
        if (sendNow) {
            outbox.request(List.of(targetId), destination, null, false, viewer);
        }
        return share;
    }

    /** Changes target and place. */
    @Transactional
    public ContinuousShare change(long id, Long targetId, String destination, Viewer viewer) {
        get(id, viewer);
        check(id, targetId, destination, viewer);
        ContinuousShare share = entities.find(ContinuousShare.class, id);
        share.change(targetId, destination);
        entities.flush();
        return share;
    }

    private void check(Long id, Long targetId, String destination, Viewer viewer) {
        FieldErrors errors = new FieldErrors();
        if (targetId == null) {
            errors.add("target", "This field is required.");
        } else if (targets.find(targetId, viewer, Action.CHANGE).isEmpty()) {
            errors.add("target", "There is no target " + targetId + " that you may change.");
        }
        if (destination == null || destination.isBlank()) {
            errors.add("destination", "This field is required.");
        } else if (places.senders().stream().noneMatch(place -> place.key().equals(destination))) {
            errors.add("destination", "Select a valid choice: there is no such destination.");
        }
        errors.throwIfAny();
        boolean taken = entities.createQuery(
                                "select count(c) from ContinuousShare c where c.targetId = ?1 and c.destination = ?2 and c.id <> ?3",
                                Long.class)
                        .setParameter(1, targetId)
                        .setParameter(2, destination)
                        .setParameter(3, id == null ? -1L : id)
                        .getSingleResult()
                > 0;
        if (taken) {
            throw new ValidationException(new FieldErrors().add("This destination follows the target already."));
        }
    }

    @Transactional
    public void delete(long id, Viewer viewer) {
        get(id, viewer);
        entities.createQuery("delete from ContinuousShare c where c.id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
