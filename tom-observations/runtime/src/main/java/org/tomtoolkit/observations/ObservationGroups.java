package org.tomtoolkit.observations;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tomtoolkit.common.table.RowQuery;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.AccessRules;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.query.OneOf;
import org.tomtoolkit.targets.TargetAccess;

/**
 * The one way in for groups of observations. A group is there for whoever may see one of its observations, and shows them
 * those; who made it, and administrators, may change it.
 *
 * @since 1.0
 */
@DefaultBean
@ApplicationScoped
public class ObservationGroups {

    private static final int MAX_NAME = 200;
    private static final String MEMBERS =
            "ObservationGroupMember m join ObservationRecord r on r.id = m.recordId join Target t on t.id = r.targetId";

    private final EntityManager entities;
    private final TargetAccess targets;
    private final AccessRules rules;

    protected ObservationGroups(EntityManager entities, TargetAccess targets, AccessRules rules) {
        this.entities = entities;
        this.targets = targets;
        this.rules = rules;
    }

    private AccessRule rule(Viewer viewer) {
        return targets.rule(viewer, Action.VIEW, "t").and(rules.ofRow(viewer, Action.VIEW, "r"));
    }

    /** What a table of groups shows: {@code g} is the group. */
    public <R> RowQuery<R> rows(Class<R> type, String select, Viewer viewer) {
        AccessRule rule = rule(viewer);
        return RowQuery.of(type, select, "ObservationGroup g")
                .within(
                        "exists (select m.id from " + MEMBERS + " where m.groupId = g.id and " + rule.hql() + ")",
                        rule.parameters());
    }

    /** How many observations of each group the viewer may see. */
    public Map<Long, Long> sizes(Collection<Long> groupIds, Viewer viewer) {
        Map<Long, Long> sizes = new LinkedHashMap<>();
        if (groupIds.isEmpty()) {
            return sizes;
        }
        AccessRule rule = rule(viewer);
        OneOf these = OneOf.of("m.groupId", "ids", groupIds);
        var query = entities.createQuery(
                "select m.groupId, count(m.id) from " + MEMBERS + " where " + these.hql() + " and " + rule.hql()
                        + " group by m.groupId",
                Object[].class);
        rule.parameters().forEach(query::setParameter);
        these.in(query).getResultList().forEach(row -> sizes.put((Long) row[0], (Long) row[1]));
        return sizes;
    }

    /**
     * Gives a group another name.
     *
     * @throws TomException 404 when the viewer neither made it nor is an administrator
     */
    @Transactional
    public void rename(long id, String name, Viewer viewer) {
        String plain = name == null ? "" : name.strip();
        if (plain.isEmpty() || plain.length() > MAX_NAME) {
            throw ValidationException.at("name", "A group needs a name of at most " + MAX_NAME + " characters.");
        }
        changed(
                "update ObservationGroup g set g.name = :name, g.modified = :now",
                Map.of("name", plain, "now", Instant.now().truncatedTo(ChronoUnit.MILLIS)),
                id,
                viewer);
    }

    /** Deletes a group; its observations stay. Errors as {@link #rename}. */
    @Transactional
    public void delete(long id, Viewer viewer) {
        changed("delete from ObservationGroup g", Map.of(), id, viewer);
    }

    private void changed(String statement, Map<String, Object> parameters, long id, Viewer viewer) {
        Query query = entities.createQuery(statement + " where g.id = :id and (g.ownerId = :owner or :all = true)")
                .setParameter("id", id)
                .setParameter("owner", viewer.isLoggedIn() ? viewer.userId() : -1L)
                .setParameter("all", viewer.superuser());
        parameters.forEach(query::setParameter);
        if (query.executeUpdate() == 0) {
            throw TomException.notFound("observation group");
        }
    }
}
