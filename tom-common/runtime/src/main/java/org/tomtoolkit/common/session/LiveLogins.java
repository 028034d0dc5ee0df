package org.tomtoolkit.common.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.core.permission.Viewer;

/** Checks again, for connections that stay open, whether their login still holds. */
@ApplicationScoped
public class LiveLogins {

    private static final Pattern COOKIE = Pattern.compile("(?:^|;\\s*)" + Sessions.COOKIE + "=([^;\\s]*)");

    private final SessionKey key;
    private final SessionIdentityProvider sessions;
    private final AccountRepository accounts;

    LiveLogins(SessionKey key, SessionIdentityProvider sessions, AccountRepository accounts) {
        this.key = key;
        this.sessions = sessions;
        this.accounts = accounts;
    }

    /** The login of a connection, from who it is and the headers it came with. */
    public Optional<Login> of(SecurityIdentity identity, String cookieHeader, String authorization) {
        Viewer viewer = identity.getAttribute(TomIdentity.VIEWER);
        if (viewer == null || !viewer.isLoggedIn()) {
            return Optional.empty();
        }
        boolean byHeader = Boolean.TRUE.equals(identity.getAttribute(TomIdentity.BY_HEADER));
        Matcher cookie = COOKIE.matcher(cookieHeader == null ? "" : cookieHeader);
        if (byHeader || !cookie.find()) {
            return Optional.of(new Login(viewer.userId(), null, authorization));
        }
        return Optional.of(new Login(viewer.userId(), cookie.group(1), null));
    }

    /** Who it is now, with the groups and rights of now; empty when the login is over. */
    @ActivateRequestContext
    public Optional<Viewer> viewer(Login login) {
        if (login.cookie() == null) {
            return accounts.viewer(login.accountId());
        }
        return SessionToken.read(login.cookie(), key, Instant.now())
                .map(sessions::identity)
                .map(identity -> identity.<Viewer>getAttribute(TomIdentity.VIEWER));
    }
}
