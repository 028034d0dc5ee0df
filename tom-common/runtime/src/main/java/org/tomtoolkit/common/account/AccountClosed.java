package org.tomtoolkit.common.account;

/**
 * Fired in the transaction that deactivates an account or deletes it.
 *
 * @since 1.0
 */
public record AccountClosed(long accountId) {}
