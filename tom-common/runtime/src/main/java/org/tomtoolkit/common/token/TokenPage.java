package org.tomtoolkit.common.token;

import java.time.Instant;
import java.util.List;
import org.tomtoolkit.core.form.BoundForm;

/**
 * The tokens of an account.
 *
 * @param own whether they are the viewer's own, who alone may make more
 * @param secret of the token that was just made, {@code ""} otherwise
 * @param form for one more
 * @since 1.0
 */
public record TokenPage(
        long accountId, String username, boolean own, List<TokenRow> tokens, String secret, BoundForm form) {

    /**
     * One token.
     *
     * @param scope what it is good for, in words
     * @param expires {@code ""} for never
     * @param lastUsed {@code ""} for never
     */
    public record TokenRow(
            long id, String name, String scope, String created, String expires, String lastUsed, boolean expired) {

        static TokenRow of(ApiToken token, Instant now) {
            return new TokenRow(
                    token.getId(),
                    token.getName(),
                    (token.isWrites() ? "read and write" : "read only")
                            + (token.getApps().isEmpty()
                                    ? ""
                                    : ": " + String.join(", ", new java.util.TreeSet<>(token.getApps()))),
                    minute(token.getCreated()),
                    minute(token.getExpires()),
                    minute(token.getLastUsed()),
                    token.isExpired(now));
        }

        /** UTC. */
        private static String minute(Instant time) {
            return time == null ? "" : time.toString().substring(0, 16).replace('T', ' ');
        }
    }
}
