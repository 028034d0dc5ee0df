package org.tomtoolkit.core.permission;

import java.util.Set;

/**
 * For whom something is done: a visitor, a user with the groups they belong to, or the system itself.
 *
 * @param userId id of the account, null for a visitor and for the system
 * @param name user name, {@code ""} for a visitor
 * @param groupIds groups the user belongs to
 * @param superuser sees and may do everything
 * @since 1.0
 */
public record Viewer(Long userId, String name, Set<Long> groupIds, boolean superuser) {

    private static final Viewer ANONYMOUS = new Viewer(null, "", Set.of(), false);
    private static final Viewer SYSTEM = new Viewer(null, "system", Set.of(), true);

    public Viewer {
        groupIds = Set.copyOf(groupIds);
    }

    /** A visitor without an account. */
    public static Viewer anonymous() {
        return ANONYMOUS;
    }

    /** Commands and jobs that nobody in particular asked for. */
    public static Viewer system() {
        return SYSTEM;
    }

    public boolean isLoggedIn() {
        return userId != null;
    }
}
