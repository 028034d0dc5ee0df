package org.tomtoolkit.common.session;

/**
 * Fired in the transaction that ends a login of an account: a session, all of them, or an API token.
 *
 * @since 1.0
 */
public record LoginsEnded(long accountId) {}
