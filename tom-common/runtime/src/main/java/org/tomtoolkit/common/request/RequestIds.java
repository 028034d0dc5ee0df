package org.tomtoolkit.common.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives each request an id. One that a proxy made is kept when it looks like an id. It stands in the answer's header, in each
 * line of the log ({@code %X{requestId}}) and on error pages.
 */
@ApplicationScoped
public class RequestIds {

    public static final String HEADER = "X-Request-ID";

    /** Name in the log. */
    public static final String LOG_KEY = "requestId";

    /** Before everything else. */
    private static final int PRIORITY = 10_000;

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._=+/-]{8,100}");

    void register(@Observes Filters filters) {
        filters.register(RequestIds::begin, PRIORITY);
    }

    private static void begin(RoutingContext context) {
        String id = idFor(context.request().getHeader(HEADER));
        context.put(LOG_KEY, id);
        context.response().putHeader(HEADER, id);
        MDC.put(LOG_KEY, id);
        context.next();
    }

    static String idFor(String given) {
        return given != null && SANE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    /** The id of a request; a new one where it has none yet. */
    public static String of(RoutingContext context) {
        String id = context.get(LOG_KEY);
        return id == null ? UUID.randomUUID().toString() : id;
    }
}
