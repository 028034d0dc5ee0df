package org.tomtoolkit.common.session;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the login cookie says.
 *
 * @param id of the {@link LoginSession}
 * @param accountId whose login it is
 * @param epoch session epoch of the account when it was made
 * @param expires when it ends
 */
record SessionToken(String id, long accountId, int epoch, Instant expires) {

    private static final String PURPOSE = "session";
    private static final Pattern TEXT = Pattern.compile("([\\w-]{1,40})\\.(\\d{1,18})\\.(\\d{1,9})\\.(\\d{1,12})");

    String signed(SessionKey key) {
        String text = id + "." + accountId + "." + epoch + "." + expires.getEpochSecond();
        return text + "." + key.sign(PURPOSE, text);
    }

    static Optional<SessionToken> read(String cookie, SessionKey key, Instant now) {
        int dot = cookie.lastIndexOf('.');
        if (dot < 0 || !key.verify(PURPOSE, cookie.substring(0, dot), cookie.substring(dot + 1))) {
            return Optional.empty();
        }
        return parsed(cookie.substring(0, dot)).filter(token -> token.expires.isAfter(now));
    }

    private static Optional<SessionToken> parsed(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(new SessionToken(
                parts.group(1),
                Long.parseLong(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                Instant.ofEpochSecond(Long.parseLong(parts.group(4)))));
    }
}
