package org.tomtoolkit.targets.duplicates;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.jobs.JobFilter;
import org.tomtoolkit.core.jobs.JobState;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetAccess;

/**
 * Pairs of targets that are likely the same object, for those who may change both.
 *
 * @since 1.0
 */
@DefaultBean
@ApplicationScoped
public class Duplicates {

    private final EntityManager entities;
    private final TargetAccess access;
    private final PairFinder finder;
    private final PairRecords records;
    private final Jobs jobs;

    Duplicates(EntityManager entities, TargetAccess access, PairFinder finder, PairRecords records, Jobs jobs) {
        this.entities = entities;
        this.access = access;
        this.finder = finder;
        this.records = records;
        this.jobs = jobs;
    }

    /** What somebody may settle: a condition on targets {@code a} and {@code b}. */
    AccessRule rule(Viewer viewer) {
        AccessRule one = access.rule(viewer, Action.CHANGE, "a");
        AccessRule other = access.rule(viewer, Action.CHANGE, "b");
        Map<String, Object> parameters = new HashMap<>(one.parameters());
        parameters.putAll(other.parameters());
        return new AccessRule("(" + one.hql() + " and " + other.hql() + ")", parameters);
    }

    /** Number of the open pair of these two targets, in either order; says nothing about who may see them. */
    public Optional<Long> open(long oneId, long otherId) {
        return entities
                .createQuery(
                        "select p.id from TargetPair p where p.firstId = :first and p.secondId = :second and p.state ="
                                + " :state",
                        Long.class)
                .setParameter("first", Math.min(oneId, otherId))
                .setParameter("second", Math.max(oneId, otherId))
                .setParameter("state", TargetPair.State.OPEN)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * Remembers that two targets are different objects.
     *
     * @throws TomException 404 when there is no such pair that the viewer may settle
     */
    public void different(long pairId, Viewer viewer) {
        AccessRule rule = rule(viewer);
        TypedQuery<Long> query = entities.createQuery(
                "select p.id from TargetPair p join Target a on a.id = p.firstId join Target b on b.id = p.secondId"
                        + " where p.id = :pair and " + rule.hql(),
                Long.class);
        rule.parameters().forEach(query::setParameter);
        if (query.setParameter("pair", pairId).getResultList().isEmpty()) {
            throw TomException.notFound("pair of targets");
        }
        records.decide(List.of(pairId), TargetPair.State.DIFFERENT, viewer.userId());
    }

    /** Settles pairs that the viewer is known to be allowed to settle; answers how many changed. */
    int decide(Collection<Long> pairIds, TargetPair.State state, Viewer viewer) {
        return records.decide(pairIds, state, viewer.userId());
    }

    /**
     * Has all targets searched for duplicates, unless that is going on.
     *
     * @return whether a search was begun
     */
    public boolean search(Viewer viewer) {
        for (JobState state : List.of(JobState.QUEUED, JobState.RUNNING)) {
            if (jobs.count(new JobFilter(state, FindDuplicates.KIND, null), Viewer.system()) > 0) {
                return false;
            }
        }
        jobs.enqueue(FindDuplicates.KIND, new FindDuplicates.Parameters(finder.lastId()), viewer);
        return true;
    }
}
