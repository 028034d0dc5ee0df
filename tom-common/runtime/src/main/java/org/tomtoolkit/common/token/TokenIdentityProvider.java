package org.tomtoolkit.common.token;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;
import org.tomtoolkit.common.session.TomIdentity;

/** Turns a token into an identity. */
@ApplicationScoped
class TokenIdentityProvider implements IdentityProvider<TokenRequest> {

    private final KnownTokens known;

    TokenIdentityProvider(KnownTokens known) {
        this.known = known;
    }

    @Override
    public Class<TokenRequest> getRequestType() {
        return TokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenRequest request, AuthenticationRequestContext context) {
        Optional<KnownTokens.Known> remembered = known.remembered(request.hash());
        return remembered.isPresent()
                ? Uni.createFrom().item(identity(remembered.get()))
                : context.runBlocking(() -> found(request.hash()));
    }

    @ActivateRequestContext
    SecurityIdentity found(String hash) {
        return known.find(hash)
                .map(TokenIdentityProvider::identity)
                .orElseThrow(() -> new AuthenticationFailedException("Unknown or expired token"));
    }

    private static SecurityIdentity identity(KnownTokens.Known known) {
        return TomIdentity.ofToken(known.viewer(), known.token());
    }
}
