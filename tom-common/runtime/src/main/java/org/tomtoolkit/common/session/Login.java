package org.tomtoolkit.common.session;

/**
 * How a connection that stays open was logged in, to be checked again while it is open.
 *
 * @param accountId whose login it is
 * @param cookie value of the login cookie, null when the caller sent credentials in a header
 * @param tokenId id of the API token that was sent, null without one
 * @param epoch of the account's sessions when the connection began
 */
public record Login(long accountId, String cookie, Long tokenId, int epoch) {

    /** The cookie stays out of logs. */
    @Override
    public String toString() {
        return "Login of account " + accountId;
    }
}
