package org.tomtoolkit.common.token;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.common.account.Account;
import org.tomtoolkit.common.account.AccountClosed;
import org.tomtoolkit.common.session.LoginsEnded;
import org.tomtoolkit.core.Counted;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Viewer;

/**
 * The one way to make and revoke API tokens. People have tokens of their own; an administrator may see that others have
 * some, and revoke them.
 *
 * @since 1.0
 */
@ApplicationScoped
@DefaultBean
public class ApiTokens {

    private final ApiTokenRepository tokens;
    private final KnownTokens known;
    private final ApiScopes scopes;
    private final TokensConfig config;
    private final Event<LoginsEnded> ended;

    protected ApiTokens(
            ApiTokenRepository tokens,
            KnownTokens known,
            ApiScopes scopes,
            TokensConfig config,
            Event<LoginsEnded> ended) {
        this.tokens = tokens;
        this.known = known;
        this.scopes = scopes;
        this.config = config;
        this.ended = ended;
    }

    /** Tokens of an account, the latest first. */
    public List<ApiToken> of(long accountId, Viewer viewer) {
        requireOwnOrSuperuser(accountId, viewer);
        return tokens.of(accountId);
    }

    /**
     * Makes a token for the one who asks.
     *
     * @throws org.tomtoolkit.core.ValidationException without a name, for an unknown app, or when it would last too long
     */
    @Transactional
    public NewToken create(TokenDraft draft, Viewer owner) {
        if (!owner.isLoggedIn()) {
            throw TomException.forbidden("Log in to make a token.");
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        check(draft, now);
        tokens.dropExpired(owner.userId(), now);
        if (tokens.count("accountId", owner.userId()) >= config.perAccount()) {
            throw TomException.conflict(
                    "You have " + Counted.of(config.perAccount(), "token") + ", and may not have more.",
                    "Revoke one you do not use.");
        }
        return store(owner.userId(), draft, now);
    }

    /** A token for somebody who showed their password; it takes the place of the oldest one made like this. */
    @Transactional
    public NewToken exchange(Account account) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        tokens.dropExpired(account.getId(), now);
        tokens.list("accountId = ?1 and exchanged = true order by created desc, id desc", account.getId()).stream()
                .skip(Math.max(0, config.exchangedPerAccount() - 1L))
                .forEach(this::remove);
        Instant expires = now.plus(config.exchangedLifetime());
        return store(account.getId(), new TokenDraft("Made with a password", true, Set.of(), expires, true), now);
    }

    /**
     * Ends a token, at once on this node and within seconds on others.
     *
     * @throws TomException 404 when there is none the viewer may revoke
     */
    @Transactional
    public void revoke(long id, Viewer viewer) {
        ApiToken token = tokens.findByIdOptional(id)
                .filter(found -> viewer.superuser() || found.getAccountId().equals(viewer.userId()))
                .orElseThrow(() -> TomException.notFound("token"));
        remove(token);
    }

    @Transactional
    void revokeAll(@Observes AccountClosed closed) {
        tokens.of(closed.accountId()).forEach(this::remove);
    }

    private void remove(ApiToken token) {
        tokens.delete(token);
        known.forget(token.getId());
        ended.fire(new LoginsEnded(token.getAccountId()));
    }

    /** Whether a token is neither revoked nor expired. */
    public boolean holds(long id, Instant now) {
        return tokens.findByIdOptional(id)
                .filter(token -> !token.isExpired(now))
                .isPresent();
    }

    private NewToken store(long accountId, TokenDraft draft, Instant now) {
        String secret = TokenSecrets.random();
        ApiToken token = new ApiToken(accountId, draft, TokenSecrets.hash(secret), now);
        tokens.persist(token);
        return new NewToken(token, secret);
    }

    private void check(TokenDraft draft, Instant now) {
        FieldErrors errors = new FieldErrors();
        if (draft.name().isBlank() || draft.name().length() > 100) {
            errors.add("name", "Use 1 to 100 characters.");
        }
        if (!draft.apps().stream().allMatch(scopes::exists)) {
            errors.add("apps", "There is no such part of the API.");
        }
        if (draft.expires() != null && !draft.expires().isAfter(now)) {
            errors.add("expires", "This is in the past.");
        }
        config.maxLifetime()
                .filter(most -> draft.expires() == null || draft.expires().isAfter(now.plus(most)))
                .ifPresent(most ->
                        errors.add("expires", "On this site a token lasts at most " + most.toDays() + " days."));
        errors.throwIfAny();
    }

    private static void requireOwnOrSuperuser(long accountId, Viewer viewer) {
        if (!viewer.superuser() && !Long.valueOf(accountId).equals(viewer.userId())) {
            throw TomException.notFound("account");
        }
    }
}
