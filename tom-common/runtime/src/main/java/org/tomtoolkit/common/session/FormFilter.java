package org.tomtoolkit.common.session;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.tomtoolkit.core.TomException;

/**
 * Reads the form of a request, and refuses a write that a browser could have been tricked into: everything but GET, HEAD
 * and OPTIONS needs the token, unless the caller proved who they are with a header of their own.
 * Public, because generated code calls it from another class loader.
 */
public class FormFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final CsrfTokens tokens;
    private final Submitted submitted;
    private final RoutingContext routing;
    private final SecurityIdentity identity;

    FormFilter(CsrfTokens tokens, Submitted submitted, RoutingContext routing, SecurityIdentity identity) {
        this.tokens = tokens;
        this.submitted = submitted;
        this.routing = routing;
        this.identity = identity;
    }

    @WithFormRead
    @ServerRequestFilter
    public void check(ResteasyReactiveContainerRequestContext request) {
        FormData form = formOf(request);
        if (form != null) {
            submitted.read(form);
        }
        if (SAFE.contains(request.getMethod()) || isAuthenticatedByHeader() || asksForCredentials(request)) {
            return;
        }
        String header = request.getHeaderString(CsrfTokens.HEADER);
        if (!tokens.isValid(routing, header != null ? header : submitted.text(CsrfTokens.FIELD))) {
            throw new TomException(
                    403,
                    "Form expired",
                    "This form has expired or did not come from this site.",
                    "Go back, reload the page and send it again.");
        }
    }

    private boolean isAuthenticatedByHeader() {
        return TomIdentity.isByHeader(identity);
    }

    private static boolean asksForCredentials(ResteasyReactiveContainerRequestContext request) {
        return ((ResteasyReactiveRequestContext) request.getServerRequestContext())
                .getResteasyReactiveResourceInfo()
                .getResourceClass()
                .isAnnotationPresent(OwnCredentials.class);
    }

    private static FormData formOf(ResteasyReactiveContainerRequestContext request) {
        ResteasyReactiveRequestContext context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        return context.getFormData();
    }
}
