package org.tomtoolkit.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.AccessRules;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.query.OneOf;
import org.tomtoolkit.targets.lists.TargetListMember;

/**
 * Writes the predicate of targets. The same rule has two forms: who may see few targets has them looked up by index and
 * sorted, who may see many has the list walked in its order until the page is full. Either would take seconds for the other
 * among millions of targets.
 */
@ApplicationScoped
class TargetRule {

    /** Few enough to be sorted for each page. */
    private static final int FEW = 5000;

    private static final int MOST_LISTS = 400;
    private static final int MOST_KNOWN = 10_000;
    private static final long KNOWN_NANOS = Duration.ofSeconds(60).toNanos();
    private static final String LEVEL = " and aclM.shareLevel >= :aclLevel%s and %s";
    private static final String EXISTS =
            "(exists (select 1 from TargetListMember aclM where aclM.targetId = %s.id" + LEVEL + "))";
    private static final String ONE_OF =
            "(%s.id in (select aclM.targetId from TargetListMember aclM where 1 = 1" + LEVEL + "))";

    private record Who(Long userId, Set<Long> groupIds) {}

    private record Known(boolean many, long since) {}

    private final EntityManager entities;
    private final AccessRules rules;
    private final Map<Who, Known> known = new ConcurrentHashMap<>();

    TargetRule(EntityManager entities, AccessRules rules) {
        this.entities = entities;
        this.rules = rules;
    }

    AccessRule of(Viewer viewer, Action action, String alias) {
        if (viewer.superuser()) {
            return AccessRule.EVERYTHING;
        }
        return action == Action.VIEW && seesMany(viewer)
                ? rules.ofMany(viewer, action, alias).or(byLists(viewer, action, alias, EXISTS))
                : few(viewer, action, alias);
    }

    private AccessRule few(Viewer viewer, Action action, String alias) {
        return rules.of(viewer, action, alias).or(byLists(viewer, action, alias, ONE_OF));
    }

    /** What is remembered decides about speed only. */
    private boolean seesMany(Viewer viewer) {
        Who who = new Who(viewer.userId(), viewer.groupIds());
        Known present = known.get(who);
        if (present == null || System.nanoTime() - present.since() > KNOWN_NANOS) {
            AccessRule rule = few(viewer, Action.VIEW, "aclT");
            // without an order, so that the database stops at this one however many follow
            TypedQuery<Long> query =
                    entities.createQuery("select aclT.id from Target aclT where " + rule.hql(), Long.class);
            rule.parameters().forEach(query::setParameter);
            boolean many = !query.setFirstResult(FEW - 1)
                    .setMaxResults(1)
                    .getResultList()
                    .isEmpty();
            present = new Known(many, System.nanoTime());
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            known.put(who, present);
        }
        return present.many();
    }

    /** What the lists it is in grant. Who is granted no list pays nothing for this in a query. */
    private AccessRule byLists(Viewer viewer, Action action, String alias, String form) {
        AccessRule grants = rules.byGrant(viewer, action, "aclL");
        if (grants.equals(AccessRule.NOTHING)) {
            return AccessRule.NOTHING;
        }
        String granted = "select aclL.id from TargetList aclL where " + grants.hql();
        TypedQuery<Long> query = entities.createQuery(granted, Long.class);
        grants.parameters().forEach(query::setParameter);
        List<Long> lists = query.setMaxResults(MOST_LISTS + 1).getResultList();
        if (lists.isEmpty()) {
            return AccessRule.NOTHING;
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("aclLevel" + action, TargetListMember.level(action));
        if (lists.size() > MOST_LISTS) {
            parameters.putAll(grants.parameters());
            return new AccessRule(form.formatted(alias, action, "aclM.listId in (" + granted + ")"), parameters);
        }
        OneOf ofLists = OneOf.of("aclM.listId", "aclTargetLists" + action, lists);
        parameters.putAll(ofLists.parameters());
        return new AccessRule(form.formatted(alias, action, ofLists.hql()), parameters);
    }
}
