package org.tomtoolkit.common.session;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.tomtoolkit.common.account.AccountRepository;

/** Turns a login cookie into an identity, while the account is active and has not ended its sessions. */
@ApplicationScoped
class SessionIdentityProvider implements IdentityProvider<SessionRequest> {

    private final LoginSessions logins;
    private final AccountRepository accounts;

    SessionIdentityProvider(LoginSessions logins, AccountRepository accounts) {
        this.logins = logins;
        this.accounts = accounts;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request.token()));
    }

    /** Null for a login that is void: the browser is a visitor then, not an error. */
    @ActivateRequestContext
    SecurityIdentity identity(SessionToken token) {
        return logins.account(token)
                .map(account -> TomIdentity.of(accounts.viewer(account), false))
                .orElse(null);
    }
}
