package org.tomtoolkit.common.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says why a request is too large before its body is read; the server alone would answer with an empty page. Bodies that do
 * not say how long they are: {@link ChunkedBodies}.
 */
@ApplicationScoped
class OversizedRequests {

    /** Before the server's own check. */
    private static final int PRIORITY = 1000;

    static final String TITLE = "Too large";

    private static final long LINGER_MILLIS = 2000;

    private final long maxBytes;
    private final ErrorResponses responses;
    private final ObjectMapper json;

    OversizedRequests(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize,
            ErrorResponses responses,
            ObjectMapper json) {
        this.maxBytes = maxBodySize.asLongValue();
        this.responses = responses;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        if (length == null || !length.matches("\\d{1,18}") || Long.parseLong(length) <= maxBytes) {
            context.next();
            return;
        }
        boolean asJson = responses.wantsJson(context);
        context.response()
                .setStatusCode(413)
                .putHeader("Connection", "close")
                .putHeader("Content-Type", asJson ? "application/problem+json" : "text/html;charset=UTF-8")
                .end(asJson ? problem() : page())
                .onComplete(sent -> hangUp(context));
    }

    /** Closing at once would make clients that are still sending miss the answer. */
    static void hangUp(RoutingContext context) {
        context.request().handler(ignored -> {}).resume();
        context.vertx()
                .setTimer(LINGER_MILLIS, timer -> context.request().connection().close());
    }

    static String detail(long maxBytes) {
        return "More was sent than is accepted at once, which is " + maxBytes / (1024 * 1024)
                + " MB. Nothing was stored.";
    }

    private String problem() {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", TITLE);
        problem.put("status", 413);
        problem.put("detail", detail(maxBytes));
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Plain, because nothing of the request is known here: not even who sent it. */
    private String page() {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Too large</title>"
                + "<link rel=\"stylesheet\" href=\"/tom/tom.css\"></head><body><main class=\"tom-main\"><h1>Too large</h1><p>"
                + detail(maxBytes) + "</p><p>Go back and send less.</p></main></body></html>";
    }
}
