package org.tomtoolkit.common.account.oidc;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.tomtoolkit.common.session.Sessions;
import org.tomtoolkit.core.TomException;

/**
 * Where a login at the provider begins and ends. Nobody gets here without having been there; a login like any other is made
 * then, and what the provider sent is forgotten.
 */
@Path(ProviderLogin.PATH)
@Authenticated
public class ProviderResource {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ProviderLogin provider;
    private final ProviderConfig config;
    private final ProviderAccounts accounts;
    private final Sessions sessions;
    private final SecurityIdentity identity;
    private final Instance<OidcSession> providerSession;

    protected ProviderResource(
            ProviderLogin provider,
            ProviderConfig config,
            ProviderAccounts accounts,
            Sessions sessions,
            SecurityIdentity identity,
            Instance<OidcSession> providerSession) {
        this.provider = provider;
        this.config = config;
        this.accounts = accounts;
        this.sessions = sessions;
        this.identity = identity;
        this.providerSession = providerSession;
    }

    @GET
    @Blocking
    public Response arrive(RoutingContext context) {
        if (!provider.isConfigured() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw TomException.notFound("page");
        }
        providerSession.get().logout().await().atMost(PATIENCE);
        sessions.begin(accounts.of(Claims.of(token, config.groupsClaim())), context);
        return Response.seeOther(ProviderStartResource.arrived(context, sessions))
                .build();
    }
}
