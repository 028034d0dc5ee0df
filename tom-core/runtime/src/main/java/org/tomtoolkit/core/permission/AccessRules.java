package org.tomtoolkit.core.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes permission predicates that are quick on large tables: the access lists that give a viewer an action are looked up
 * first, and stand in the query as plain numbers. So a list in the order of an index stops as soon as its page is full.
 *
 * @since 1.0
 */
@Named
@ApplicationScoped
public class AccessRules {

    /** Beyond this many access lists the database looks them up itself. */
    private static final int MOST = 400;

    private final EntityManager entities;
    private final AccessListCache cache;
    private final PermissionConfig config;

    AccessRules(EntityManager entities, AccessListCache cache, PermissionConfig config) {
        this.entities = entities;
        this.cache = cache;
        this.config = config;
    }

    /** For tests of one of the modes. */
    public static AccessRules uncached(EntityManager entities, PermissionConfig config) {
        return new AccessRules(entities, new AccessListCache(), config);
    }

    /**
     * By visibility, owner and grants.
     *
     * @param alias alias of the guarded entity in the query
     */
    public AccessRule of(Viewer viewer, Action action, String alias) {
        return viewer.superuser()
                ? AccessRule.EVERYTHING
                : AccessRule.byVisibility(viewer, action, alias)
                        .or(AccessRule.byOwner(viewer, alias))
                        .or(byGrant(viewer, action, alias));
    }

    /**
     * The same for somebody who may see a good part of the table: written so that the database walks along the order that
     * the query asks for and stops when a page is full, instead of collecting all that is allowed and sorting it.
     */
    public AccessRule ofMany(Viewer viewer, Action action, String alias) {
        if (viewer.superuser()) {
            return AccessRule.EVERYTHING;
        }
        long user = viewer.isLoggedIn() ? viewer.userId() : -1;
        AccessRule owner = new AccessRule("(coalesce(" + alias + ".ownerId, 0) = :aclUser)", Map.of("aclUser", user));
        AccessRule grants = viewer.isLoggedIn()
                ? accessLists(viewer, action)
                        .map(ids -> ids.isEmpty()
                                ? AccessRule.NOTHING
                                : AccessRule.oneOf(
                                        "coalesce(" + alias + ".accessListId, 0)",
                                        "aclLists" + action.attribute(),
                                        ids))
                        .orElseGet(() -> AccessRule.byGrant(viewer, action, alias))
                : AccessRule.NOTHING;
        return AccessRule.byVisibility(viewer, action, alias).or(owner).or(grants);
    }

    /** By grants alone, whatever the visibility of a row and whoever owns it. */
    public AccessRule byGrant(Viewer viewer, Action action, String alias) {
        if (viewer.superuser()) {
            return AccessRule.EVERYTHING;
        }
        if (!viewer.isLoggedIn()) {
            return AccessRule.NOTHING;
        }
        return accessLists(viewer, action)
                .map(ids -> AccessRule.byGrant(ids, alias, "aclLists" + action.attribute()))
                .orElseGet(() -> AccessRule.byGrant(viewer, action, alias));
    }

    /** Whether observations and data carry grants of their own. */
    public boolean isByRow() {
        return config.mode() == PermissionConfig.Mode.ROW;
    }

    /**
     * What a row that belongs to a target asks in addition to the permission of its target: nothing, unless this site keeps
     * {@link #isByRow() grants of rows}; then the row is its owner's or granted.
     *
     * @param alias alias of an entity with {@code ownerId} and {@code accessListId}
     */
    public AccessRule ofRow(Viewer viewer, Action action, String alias) {
        if (!isByRow() || viewer.superuser()) {
            return AccessRule.EVERYTHING;
        }
        return AccessRule.byOwner(viewer, alias).or(byGrant(viewer, action, alias));
    }

    /** Whether a row with this owner and these grants is open to the viewer, {@link #ofRow as the rule says}. */
    public boolean isRowAllowed(Viewer viewer, Action action, Long ownerId, Long accessListId) {
        if (!isByRow() || viewer.superuser()) {
            return true;
        }
        return viewer.isLoggedIn() && (viewer.userId().equals(ownerId) || isGranted(viewer, action, accessListId));
    }

    private boolean isGranted(Viewer viewer, Action action, Long accessListId) {
        if (accessListId == null) {
            return false;
        }
        return query("aclE.accessListId = :aclList and ", viewer, action)
                .setParameter("aclList", accessListId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .isPresent();
    }

    /** The access lists that give the viewer this action; empty when they are too many to name. */
    private Optional<Set<Long>> accessLists(Viewer viewer, Action action) {
        return cache.get(viewer, action, () -> {
            List<Long> found = query("", viewer, action).setMaxResults(MOST + 1).getResultList();
            return found.size() > MOST ? Optional.empty() : Optional.of(Set.copyOf(new HashSet<>(found)));
        });
    }

    private TypedQuery<Long> query(String more, Viewer viewer, Action action) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String entries = AccessRule.entries(viewer, action, parameters);
        TypedQuery<Long> query = entities.createQuery(
                "select distinct aclE.accessListId from AccessEntry aclE where " + more + entries, Long.class);
        parameters.forEach(query::setParameter);
        return query;
    }
}
