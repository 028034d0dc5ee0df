package org.tomtoolkit.core.permission;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The permission predicate: which rows a viewer may view, change or delete, as an HQL condition. Every list, count,
 * export, search, API answer and write check uses it; there is no other place that decides.
 *
 * <p>It fits entities with the attributes {@code visibility} ({@link Visibility}), {@code ownerId} (user id) and
 * {@code accessListId} (see {@link AccessLists}).
 *
 * @param hql a condition in parentheses, e.g. {@code (t.visibility = 'OPEN')}
 * @param parameters its named parameters, all with names that begin with {@code acl}
 * @since 1.0
 */
public record AccessRule(String hql, Map<String, Object> parameters) {

    private static final AccessRule EVERYTHING = new AccessRule("(1 = 1)", Map.of());

    /**
     * @param alias alias of the guarded entity in the query
     */
    public static AccessRule of(Viewer viewer, Action action, String alias) {
        if (viewer.superuser()) {
            return EVERYTHING;
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringBuilder hql = new StringBuilder("(").append(byVisibility(viewer, action, alias));
        if (viewer.isLoggedIn()) {
            parameters.put("aclUser", viewer.userId());
            hql.append(" or ").append(alias).append(".ownerId = :aclUser");
            hql.append(" or ").append(alias).append(".accessListId in (").append(lists(viewer, action, parameters));
            hql.append(")");
        }
        return new AccessRule(hql.append(")").toString(), Map.copyOf(parameters));
    }

    private static String byVisibility(Viewer viewer, Action action, String alias) {
        if (action != Action.VIEW) {
            return "1 = 0";
        }
        String name = alias + ".visibility";
        String open = name + " = " + Visibility.class.getName() + ".OPEN";
        return viewer.isLoggedIn() ? open + " or " + name + " = " + Visibility.class.getName() + ".PUBLIC" : open;
    }

    private static String lists(Viewer viewer, Action action, Map<String, Object> parameters) {
        String kind = SubjectKind.class.getName();
        String mine = "(aclE.subjectKind = " + kind + ".USER and aclE.subjectId = :aclUser)";
        if (!viewer.groupIds().isEmpty()) {
            parameters.put("aclGroups", viewer.groupIds());
            mine += " or (aclE.subjectKind = " + kind + ".GROUP and aclE.subjectId in (:aclGroups))";
        }
        return "select aclE.accessListId from AccessEntry aclE where aclE." + action.attribute() + " = true and ("
                + mine + ")";
    }
}
