package org.tomtoolkit.it.permission;

/** Who comes to a route that concerns a private target of somebody. */
enum Role {
    /** Not logged in. */
    VISITOR,
    /** An account without any right. */
    STRANGER,
    /** In a group that may view. */
    MEMBER,
    /** A person who may view and change. */
    EDITOR,
    OWNER,
    /** A superuser. */
    ADMIN
}
