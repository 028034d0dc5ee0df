package org.tomtoolkit.common.session;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;

/** Where a request comes from: as the server sees it, or as the proxy says when the server is told to believe it. */
public final class ClientAddress {

    private ClientAddress() {}

    /** {@code ""} when the caller is gone already. */
    public static String of(RoutingContext context) {
        SocketAddress address = context.request().remoteAddress();
        return address == null || address.hostAddress() == null ? "" : address.hostAddress();
    }
}
