package org.tomtoolkit.common.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/** Which methods an address takes: the framework refuses the others without saying so. */
final class AllowedMethods {

    private static final List<String> ORDER = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    private AllowedMethods() {}

    /** For the header {@code Allow} of the present request; {@code ""} when it cannot be told. */
    static String ofRequest() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        if (request == null) {
            return "";
        }
        Set<String> found = new TreeSet<>();
        RequestMapper<InitialMatch> resources =
                new RequestMapper<>(new ArrayList<>(request.getDeployment().getClassMappers()));
        String path = request.getPathWithoutPrefix();
        RequestMapper.RequestMatch<InitialMatch> match = resources.map(path);
        while (match != null) {
            for (ServerRestHandler handler : match.value.handlers) {
                if (handler instanceof ClassRoutingHandler routing) {
                    add(routing, match.remaining.isEmpty() ? "/" : match.remaining, found);
                }
            }
            match = resources.continueMatching(path, match);
        }
        if (found.isEmpty()) {
            return "";
        }
        found.add("OPTIONS");
        if (found.contains("GET")) {
            found.add("HEAD");
        }
        return String.join(", ", ORDER.stream().filter(found::contains).toList());
    }

    private static void add(ClassRoutingHandler routing, String rest, Set<String> found) {
        routing.getMappers().forEach((method, mapper) -> {
            if (method != null && mapper.map(rest) != null) {
                found.add(method);
            }
        });
    }
}
