package org.tomtoolkit.core.vault;

/**
 * Tells the vault which accounts are in use; the credentials of others cannot be opened.
 *
 * @since 1.0
 */
public interface ActiveAccounts {

    boolean isActive(long accountId);

    /** User name for the trail, {@code ""} when there is no such account. */
    String nameOf(long accountId);
}
