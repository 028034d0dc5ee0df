package org.tomtoolkit.core.permission;

/**
 * Who may see an object without a grant. Neither level gives more than {@link Action#VIEW}.
 *
 * @since 1.0
 */
public enum Visibility {
    /** Everyone, with or without an account. */
    OPEN,
    /** Everyone with an account. */
    PUBLIC,
    /** The owner and those with a grant. */
    PRIVATE
}
