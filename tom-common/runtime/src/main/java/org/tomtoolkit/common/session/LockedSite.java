package org.tomtoolkit.common.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.CommonConfig;
import org.tomtoolkit.common.error.ErrorResponses;
import org.tomtoolkit.common.error.Problems;

/** On a locked site, sends visitors to the login page, and tells scripts to log in, whatever they ask for. */
@ApplicationScoped
class LockedSite {

    /** After the identity is known, before the gate for tokens. */
    private static final int PRIORITY = 95;

    /** What nobody can do without: logging in, the look of that page, health checks, robots. */
    private static final List<String> ALWAYS_OPEN = List.of(
            "/accounts/*",
            "/api/token-auth/",
            "/tom/*",
            "/webjars/*",
            "/_static/*",
            "/q/health*",
            "/robots.txt",
            "/favicon.ico");

    private final AuthConfig config;
    private final Problems problems;
    private final ErrorResponses responses;
    private final PathPatterns open;

    LockedSite(AuthConfig config, CommonConfig look, Problems problems, ErrorResponses responses) {
        this.config = config;
        this.problems = problems;
        this.responses = responses;
        List<String> paths = new ArrayList<>(ALWAYS_OPEN);
        paths.add(look.logo());
        look.customCss().ifPresent(paths::add);
        config.openUrls().ifPresent(paths::addAll);
        this.open = new PathPatterns(paths);
    }

    void register(@Observes Filters filters) {
        if (config.strategy() == AuthConfig.Strategy.LOCKED) {
            filters.register(this::check, PRIORITY);
        }
    }

    private void check(RoutingContext context) {
        if (isLoggedIn(context) || open.match(context.normalizedPath())) {
            context.next();
        } else if (responses.wantsJson(context)) {
            problems.answer(
                    context,
                    new Problems.Problem(401, "Not logged in", "This site is for people with an account only."),
                    Map.of("WWW-Authenticate", "Basic realm=\"api\""));
        } else {
            boolean get = context.request().method().name().equals("GET");
            String next = get ? "?next=" + URLEncoder.encode(context.request().uri(), StandardCharsets.UTF_8) : "";
            context.response()
                    .setStatusCode(303)
                    .putHeader("Location", "/accounts/login/" + next)
                    .end();
        }
    }

    private static boolean isLoggedIn(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous();
    }
}
