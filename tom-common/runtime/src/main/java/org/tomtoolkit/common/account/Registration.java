package org.tomtoolkit.common.account;

/** Who may make themselves an account. */
public enum Registration {
    /** Nobody: an administrator makes accounts. */
    CLOSED,
    /** Everybody; an administrator lets them in. */
    APPROVED,
    /** Everybody, at once. */
    OPEN
}
