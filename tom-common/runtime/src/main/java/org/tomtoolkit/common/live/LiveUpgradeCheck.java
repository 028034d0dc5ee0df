package org.tomtoolkit.common.live;

import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Refuses WebSockets that a page of a foreign site opens: browsers send our cookie with those, and no rule of theirs keeps
 * the foreign page from reading the answers.
 */
@ApplicationScoped
public class LiveUpgradeCheck implements HttpUpgradeCheck {

    private final LiveConfig config;

    LiveUpgradeCheck(LiveConfig config) {
        this.config = config;
    }

    @Override
    public Uni<CheckResult> perform(HttpUpgradeContext context) {
        // the login was looked up meanwhile: a page that is gone cannot be upgraded any more
        if (context.httpRequest().isEnded()) {
            return CheckResult.rejectUpgrade(400);
        }
        return isOurs(context.httpRequest()) && config.enabled()
                ? CheckResult.permitUpgrade()
                : CheckResult.rejectUpgrade(403);
    }

    @Override
    public boolean appliesTo(String endpointId) {
        return LiveSocket.class.getName().equals(endpointId);
    }

    /** Without an origin it is no browser, and nobody's cookie but the caller's own. */
    private boolean isOurs(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null || config.origins().orElse(List.of()).contains(origin)) {
            return true;
        }
        HostAndPort asked = request.authority();
        return asked != null && place(origin).equals(place(asked.host(), asked.port()));
    }

    /** Host and port of an origin; {@code "?"} for one that is no address, such as {@code null}. */
    private static String place(String origin) {
        try {
            URI uri = URI.create(origin);
            return uri.getHost() == null ? "?" : place(uri.getHost(), uri.getPort());
        } catch (IllegalArgumentException e) {
            return "?";
        }
    }

    /** Usual ports count as none: a proxy may take HTTPS off. */
    private static String place(String host, int port) {
        boolean usual = port <= 0 || port == 80 || port == 443;
        return host.toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port);
    }
}
