package org.tomtoolkit.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.query.OneOf;

/**
 * Single targets as far as a viewer may have them.
 *
 * @since 1.0
 */
@ApplicationScoped
public class TargetAccess {

    private final EntityManager entities;
    private final TargetRule rules;

    TargetAccess(EntityManager entities, TargetRule rules) {
        this.entities = entities;
        this.rules = rules;
    }

    /**
     * The targets this viewer may do this to, as a condition of any query: by visibility, owner and grants of the target,
     * and by grants of the lists it is in.
     *
     * @param alias alias of the target in the query
     */
    public AccessRule rule(Viewer viewer, Action action, String alias) {
        return rules.of(viewer, action, alias);
    }

    /** The target if this viewer may do this to it. Changes of the object are not saved. */
    public Optional<Target> find(long id, Viewer viewer, Action action) {
        AccessRule rule = rule(viewer, action, "t");
        TypedQuery<Target> query =
                entities.createQuery("from Target t where t.id = :targetId and " + rule.hql(), Target.class);
        rule.parameters().forEach(query::setParameter);
        Optional<Target> found =
                query.setParameter("targetId", id).getResultList().stream().findFirst();
        found.ifPresent(entities::detach);
        return found;
    }

    /** Those of these targets that this viewer may do this to, in the order of the ids. Changes are not saved. */
    public List<Target> find(List<Long> ids, Viewer viewer, Action action) {
        AccessRule rule = rule(viewer, action, "t");
        OneOf these = OneOf.of("t.id", "targetIds", ids);
        TypedQuery<Target> query =
                entities.createQuery("from Target t where " + these.hql() + " and " + rule.hql(), Target.class);
        rule.parameters().forEach(query::setParameter);
        Map<Long, Target> found = new HashMap<>();
        these.in(query).getResultList().forEach(target -> found.put(target.getId(), target));
        found.values().forEach(entities::detach);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /**
     * @throws TomException 404 when there is none the viewer may view; 403 when it may be viewed but not this
     */
    public Target get(long id, Viewer viewer, Action action) {
        Optional<Target> found = find(id, viewer, action);
        if (found.isPresent()) {
            return found.get();
        }
        if (action == Action.VIEW || find(id, viewer, Action.VIEW).isEmpty()) {
            throw TomException.notFound("target");
        }
        throw TomException.forbidden("You may look at this target but not " + word(action) + " it.");
    }

    /**
     * Keeps everybody else from changing a target until the transaction ends, and waits for whoever is at it. What a change
     * builds on is read after this.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(long id) {
        // written as a change without effect, because not every database can lock a row that it reads
        entities.createQuery("update Target t set t.modified = t.modified where t.id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Those of these targets that the viewer may do this to. */
    public Set<Long> allowed(Collection<Long> ids, Viewer viewer, Action action) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        AccessRule rule = rule(viewer, action, "t");
        OneOf these = OneOf.of("t.id", "targetIds", ids);
        TypedQuery<Long> query = entities.createQuery(
                "select t.id from Target t where " + these.hql() + " and " + rule.hql(), Long.class);
        rule.parameters().forEach(query::setParameter);
        return new HashSet<>(these.in(query).getResultList());
    }

    private static String word(Action action) {
        return action == Action.DELETE ? "delete" : "change";
    }
}
