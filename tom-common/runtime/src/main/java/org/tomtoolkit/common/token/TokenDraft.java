package org.tomtoolkit.common.token;

import java.time.Instant;
import java.util.Set;

/**
 * What a token is to be.
 *
 * @param name for its owner to recognise it
 * @param writes whether it may change anything
 * @param apps names of the {@link ApiScope}s it is good for; empty for all of them
 * @param expires when it ends, null for never
 * @param exchanged whether a password was exchanged for it
 * @since 1.0
 */
public record TokenDraft(String name, boolean writes, Set<String> apps, Instant expires, boolean exchanged) {

    public TokenDraft {
        apps = Set.copyOf(apps);
    }
}
