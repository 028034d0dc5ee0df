package org.tomtoolkit.common.token;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code Authorization: Token …} and {@code Authorization: Bearer …}: for everything below {@code /api/}, and for reading
 * elsewhere, so that a script can download files. What only a person should do is out of its reach.
 */
@ApplicationScoped
class TokenMechanism implements HttpAuthenticationMechanism {

    private static final Pattern HEADER =
            Pattern.compile("\\s*(?:Token|Bearer)\\s+(\\S{1,200})\\s*", Pattern.CASE_INSENSITIVE);
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** What only a person should look at. */
    private static final Set<String> PERSONAL = Set.of("/users/", "/accounts/", "/groups/", "/admin/", "/credentials/");

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String header = context.request().getHeader("Authorization");
        if (header == null || !isInReach(context)) {
            return Uni.createFrom().nullItem();
        }
        Matcher token = HEADER.matcher(header);
        if (!token.matches()) {
            return Uni.createFrom().nullItem();
        }
        TokenRequest request = new TokenRequest(TokenSecrets.hash(token.group(1)));
        return identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(request, context));
    }

    private static boolean isInReach(RoutingContext context) {
        String path = context.normalizedPath();
        return path.startsWith("/api/")
                || READING.contains(context.request().method().name())
                        && PERSONAL.stream().noneMatch(path::startsWith);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenRequest.class);
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 2000;
    }
}
