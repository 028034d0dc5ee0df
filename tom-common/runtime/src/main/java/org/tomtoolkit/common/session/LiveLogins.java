package org.tomtoolkit.common.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomtoolkit.common.account.Account;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.common.token.ApiToken;
import org.tomtoolkit.common.token.ApiTokens;
import org.tomtoolkit.core.permission.Viewer;

/** Checks again, for connections that stay open, whether their login still holds. */
@ApplicationScoped
public class LiveLogins {

    private static final Pattern COOKIE = Pattern.compile("(?:^|;\\s*)" + Sessions.COOKIE + "=([^;\\s]*)");

    private final SessionKey key;
    private final SessionIdentityProvider sessions;
    private final AccountRepository accounts;
    private final ApiTokens tokens;

    LiveLogins(SessionKey key, SessionIdentityProvider sessions, AccountRepository accounts, ApiTokens tokens) {
        this.key = key;
        this.sessions = sessions;
        this.accounts = accounts;
        this.tokens = tokens;
    }

    /** The login of a connection, from who it is and the cookies it came with. */
    @ActivateRequestContext
    public Optional<Login> of(SecurityIdentity identity, String cookieHeader) {
        Viewer viewer = identity.getAttribute(TomIdentity.VIEWER);
        if (viewer == null || !viewer.isLoggedIn()) {
            return Optional.empty();
        }
        Matcher cookie = COOKIE.matcher(cookieHeader == null ? "" : cookieHeader);
        if (!TomIdentity.isByHeader(identity) && cookie.find()) {
            return Optional.of(new Login(viewer.userId(), cookie.group(1), null, 0));
        }
        ApiToken token = TomIdentity.token(identity);
        return accounts.findByIdOptional(viewer.userId())
                .map(account -> new Login(
                        account.getId(), null, token == null ? null : token.getId(), account.getSessionEpoch()));
    }

    /** Who it is now, with the groups and rights of now; empty when the login is over. */
    @ActivateRequestContext
    public Optional<Viewer> viewer(Login login) {
        if (login.cookie() == null) {
            return accounts.findByIdOptional(login.accountId())
                    .filter(Account::isActive)
                    .filter(account -> holds(login, account))
                    .map(accounts::viewer);
        }
        return SessionToken.read(login.cookie(), key, Instant.now())
                .map(sessions::identity)
                .map(identity -> identity.<Viewer>getAttribute(TomIdentity.VIEWER));
    }

    /** A token holds until it is revoked or expires, a password until it is changed. */
    private boolean holds(Login login, Account account) {
        return login.tokenId() == null
                ? account.getSessionEpoch() == login.epoch()
                : tokens.holds(login.tokenId(), Instant.now());
    }
}
