package org.tomtoolkit.common.token;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.common.error.Problems;
import org.tomtoolkit.common.session.TomIdentity;

/** Holds scripts to the scope of their token and to the rate limit, in front of every route. */
@ApplicationScoped
class TokenGate {

    /** After the identity is known. */
    private static final int PRIORITY = 90;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ApiScopes scopes;
    private final RequestRates rates;
    private final Problems problems;

    TokenGate(ApiScopes scopes, RequestRates rates, Problems problems) {
        this.scopes = scopes;
        this.rates = rates;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        if (!(context.user() instanceof QuarkusHttpUser user) || !TomIdentity.isByHeader(user.getSecurityIdentity())) {
            context.next();
            return;
        }
        SecurityIdentity identity = user.getSecurityIdentity();
        long wait = rates.take(caller(identity));
        if (wait > 0) {
            problems.answer(
                    context,
                    new Problems.Problem(
                            429, "Too many requests", "This token has asked for too much in a short time."),
                    Map.of("Retry-After", String.valueOf(wait)));
        } else if (!isInScope(identity, context)) {
            problems.answer(
                    context,
                    new Problems.Problem(403, "Outside the scope", "This token is not good for this."),
                    Map.of());
        } else {
            context.next();
        }
    }

    private boolean isInScope(SecurityIdentity identity, RoutingContext context) {
        ApiToken token = TomIdentity.token(identity);
        if (token == null) {
            return true;
        }
        boolean reads = READING.contains(context.request().method().name());
        return (reads || token.isWrites()) && scopes.covers(token.getApps(), context.normalizedPath());
    }

    private static String caller(SecurityIdentity identity) {
        ApiToken token = TomIdentity.token(identity);
        return token == null ? "account " + identity.getPrincipal().getName() : "token " + token.getId();
    }
}
