package org.tomtoolkit.common.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.core.permission.Viewer;

/** Finds tokens, and remembers those that were found for some seconds, so that a busy script costs no query. */
@ApplicationScoped
class KnownTokens {

    private static final Duration USED_EVERY = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    /** A token and whose it is. */
    record Known(ApiToken token, Viewer viewer) {}

    private final ApiTokenRepository tokens;
    private final AccountRepository accounts;
    private final Cache<String, Known> cache;

    KnownTokens(ApiTokenRepository tokens, AccountRepository accounts, TokensConfig config) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.cache = Caffeine.newBuilder()
                .expireAfterWrite(config.cache())
                .maximumSize(MOST)
                .build();
    }

    /** Without a query; empty when it must be looked for. Unknown secrets are never remembered. */
    Optional<Known> remembered(String hash) {
        return Optional.ofNullable(cache.getIfPresent(hash))
                .filter(known -> !known.token().isExpired(Instant.now()));
    }

    /** With queries. */
    Optional<Known> find(String hash) {
        Instant now = Instant.now();
        Optional<Known> found = tokens.byHash(hash)
                .filter(token -> !token.isExpired(now))
                .flatMap(token -> accounts.viewer(token.getAccountId()).map(viewer -> new Known(token, viewer)));
        found.ifPresent(known -> {
            cache.put(hash, known);
            used(known.token(), now);
        });
        return found;
    }

    private void used(ApiToken token, Instant now) {
        Instant last = token.getLastUsed();
        if (last == null || last.isBefore(now.minus(USED_EVERY))) {
            QuarkusTransaction.requiringNew()
                    .run(() -> tokens.update("lastUsed = ?1 where id = ?2", now, token.getId()));
        }
    }

    void forget(long tokenId) {
        cache.asMap().values().removeIf(known -> known.token().getId() == tokenId);
    }
}
