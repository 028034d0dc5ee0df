package org.tomtoolkit.common.session;

import java.time.Instant;
import java.util.Optional;

/**
 * What the login cookie says.
 *
 * @param accountId whose login it is
 * @param epoch session epoch of the account when it was made
 * @param expires when it ends
 */
record SessionToken(long accountId, int epoch, Instant expires) {

    private static final String PURPOSE = "session";

    String signed(SessionKey key) {
        String text = accountId + "." + epoch + "." + expires.getEpochSecond();
        return text + "." + key.sign(PURPOSE, text);
    }

    static Optional<SessionToken> read(String cookie, SessionKey key, Instant now) {
        int dot = cookie.lastIndexOf('.');
        if (dot < 0 || !key.verify(PURPOSE, cookie.substring(0, dot), cookie.substring(dot + 1))) {
            return Optional.empty();
        }
        String[] parts = cookie.substring(0, dot).split("\\.");
        SessionToken token = new SessionToken(
                Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Instant.ofEpochSecond(Long.parseLong(parts[2])));
        return token.expires.isAfter(now) ? Optional.of(token) : Optional.empty();
    }
}
