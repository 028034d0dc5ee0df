package org.tomtoolkit.dataproducts.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.Set;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.AccessRules;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;

/** Files of a target that a viewer of the target may not see, and so nothing that was read from them. */
@ApplicationScoped
class HiddenFiles {

    private final EntityManager entities;
    private final AccessRules rules;

    HiddenFiles(EntityManager entities, AccessRules rules) {
        this.entities = entities;
        this.rules = rules;
    }

    /** Ids of data products; none where files carry no grants of their own. */
    Set<Long> of(long targetId, Viewer viewer) {
        AccessRule rule = rules.ofRow(viewer, Action.VIEW, "d");
        if (rule.equals(AccessRule.EVERYTHING)) {
            return Set.of();
        }
        TypedQuery<Long> query = entities.createQuery(
                "select h.id from DataProduct h where h.targetId = :target and h.id not in"
                        + " (select d.id from DataProduct d where d.targetId = :target and " + rule.hql() + ")",
                Long.class);
        rule.parameters().forEach(query::setParameter);
        return new HashSet<>(query.setParameter("target", targetId).getResultList());
    }

    /** Condition that leaves them out, in HQL. */
    static String without(String alias, Set<Long> hidden) {
        return hidden.isEmpty()
                ? ""
                : " and (" + alias + ".dataProductId is null or " + alias + ".dataProductId not in (:hidden))";
    }

    /** Sets the parameter of {@link #without}. */
    static <T> TypedQuery<T> bind(TypedQuery<T> query, Set<Long> hidden) {
        return hidden.isEmpty() ? query : query.setParameter("hidden", hidden);
    }
}
