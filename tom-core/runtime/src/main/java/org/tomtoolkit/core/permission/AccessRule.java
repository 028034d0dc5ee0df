package org.tomtoolkit.core.permission;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.core.query.OneOf;

/**
 * The permission predicate: which rows a viewer may view, change or delete, as an HQL condition. Every list, count,
 * export, search, API answer and write check uses it; there is no other place that decides. {@link AccessRules} makes the
 * usual ones.
 *
 * <p>It fits entities with the attributes {@code visibility} ({@link Visibility}), {@code ownerId} (user id) and
 * {@code accessListId} (see {@link AccessLists}).
 *
 * @param hql a condition in parentheses, e.g. {@code (t.visibility = 'OPEN')}
 * @param parameters its named parameters, all with names that begin with {@code acl}
 * @since 1.0
 */
public record AccessRule(String hql, Map<String, Object> parameters) {

    /** Forbids nothing. */
    public static final AccessRule EVERYTHING = new AccessRule("(1 = 1)", Map.of());

    /** Allows nothing. */
    public static final AccessRule NOTHING = new AccessRule("(1 = 0)", Map.of());

    public AccessRule {
        parameters = Map.copyOf(parameters);
    }

    /**
     * By visibility, owner and grants, where the database finds the access lists of the viewer itself. {@link AccessRules}
     * makes faster ones.
     *
     * @param alias alias of the guarded entity in the query
     */
    public static AccessRule of(Viewer viewer, Action action, String alias) {
        return viewer.superuser()
                ? EVERYTHING
                : byVisibility(viewer, action, alias).or(byOwner(viewer, alias)).or(byGrant(viewer, action, alias));
    }

    /** What the level of visibility allows without any grant: never more than to view. */
    static AccessRule byVisibility(Viewer viewer, Action action, String alias) {
        if (action != Action.VIEW) {
            return NOTHING;
        }
        String name = alias + ".visibility";
        String open = name + " = " + Visibility.class.getName() + ".OPEN";
        String all = viewer.isLoggedIn() ? open + " or " + name + " = " + Visibility.class.getName() + ".PUBLIC" : open;
        return new AccessRule("(" + all + ")", Map.of());
    }

    static AccessRule byOwner(Viewer viewer, String alias) {
        return viewer.isLoggedIn()
                ? new AccessRule("(" + alias + ".ownerId = :aclUser)", Map.of("aclUser", viewer.userId()))
                : NOTHING;
    }

    /** What the access list of the row grants; the database looks up which lists those are. */
    static AccessRule byGrant(Viewer viewer, Action action, String alias) {
        if (!viewer.isLoggedIn()) {
            return NOTHING;
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        String entries = entries(viewer, action, parameters);
        return new AccessRule(
                "(" + alias + ".accessListId in (select aclE.accessListId from AccessEntry aclE where " + entries
                        + "))",
                parameters);
    }

    /** What the access list of the row grants, when it is known which lists those are. */
    static AccessRule byGrant(Set<Long> accessLists, String alias, String parameter) {
        return accessLists.isEmpty() ? NOTHING : oneOf(alias + ".accessListId", parameter, accessLists);
    }

    static AccessRule oneOf(String expression, String parameter, Set<Long> ids) {
        OneOf condition = OneOf.of(expression, parameter, ids);
        return new AccessRule(condition.hql(), condition.parameters());
    }

    /** Condition on entries {@code aclE} that give this viewer this action. */
    static String entries(Viewer viewer, Action action, Map<String, Object> parameters) {
        String kind = SubjectKind.class.getName();
        parameters.put("aclUser", viewer.userId());
        String mine = "(aclE.subjectKind = " + kind + ".USER and aclE.subjectId = :aclUser)";
        if (!viewer.groupIds().isEmpty()) {
            OneOf groups = OneOf.of("aclE.subjectId", "aclGroups", viewer.groupIds());
            parameters.putAll(groups.parameters());
            mine += " or (aclE.subjectKind = " + kind + ".GROUP and " + groups.hql() + ")";
        }
        return "aclE." + action.attribute() + " = true and (" + mine + ")";
    }

    /** What this or the other one allows. */
    public AccessRule or(AccessRule other) {
        if (equals(EVERYTHING) || other.equals(NOTHING)) {
            return this;
        }
        return equals(NOTHING) ? other : joined(other, " or ");
    }

    /** What both allow. */
    public AccessRule and(AccessRule other) {
        if (equals(EVERYTHING) || other.equals(NOTHING)) {
            return other;
        }
        return other.equals(EVERYTHING) ? this : joined(other, " and ");
    }

    private AccessRule joined(AccessRule other, String word) {
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        all.putAll(other.parameters);
        return new AccessRule("(" + hql + word + other.hql + ")", all);
    }
}
