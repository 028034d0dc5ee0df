package org.tomtoolkit.common.error;

import io.quarkus.arc.ClientProxy;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/**
 * Counts bodies whose length is not announced, so that one that is too long gets the same answer as any other error. The
 * server's own count would send an empty answer from within the reading of the body, before ours. Public, because generated
 * code calls it from another class loader.
 */
public class ChunkedBodies {

    private static final long UNCOUNTED = -1;

    private final long maxBytes;
    private final RoutingContext routing;

    ChunkedBodies(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize,
            RoutingContext routing) {
        this.maxBytes = maxBodySize.asLongValue();
        this.routing = routing;
    }

    @ServerRequestFilter(preMatching = true)
    public void count(ResteasyReactiveContainerRequestContext request) {
        if (routing.request().getHeader("Content-Length") != null
                || routing.request().isEnded()) {
            return;
        }
        // the body is read where no request scope is active
        RoutingContext context = ClientProxy.unwrap(routing);
        context.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, UNCOUNTED);
        request.setEntityStream(new LimitedBody(request.getEntityStream(), maxBytes, () -> hangUpAfterwards(context)));
    }

    private static void hangUpAfterwards(RoutingContext context) {
        context.response().putHeader("Connection", "close");
        context.addEndHandler(sent -> OversizedRequests.hangUp(context));
    }
}
