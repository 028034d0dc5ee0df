package org.tomtoolkit.common.session;

/**
 * How a connection that stays open was logged in, to be checked again while it is open.
 *
 * @param accountId whose login it is
 * @param cookie value of the login cookie, null when the caller sent credentials in a header
 * @param authorization value of that header, null with a cookie
 */
public record Login(long accountId, String cookie, String authorization) {

    /** Credentials stay out of logs. */
    @Override
    public String toString() {
        return "Login of account " + accountId;
    }
}
