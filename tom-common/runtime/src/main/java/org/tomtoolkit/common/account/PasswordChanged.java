package org.tomtoolkit.common.account;

/**
 * Fired in the transaction that changes a password or deletes an account.
 *
 * @since 1.0
 */
public record PasswordChanged(long accountId, String username) {}
