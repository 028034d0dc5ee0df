package org.tomtoolkit.common.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Refuses a request in front of all resources, with the same JSON they answer. */
@ApplicationScoped
public class Problems {

    /** Why a request is refused. */
    public record Problem(int status, String title, String detail) {}

    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    /** Ends the request. */
    public void answer(RoutingContext context, Problem problem, Map<String, String> headers) {
        HttpServerResponse response = context.response().setStatusCode(problem.status());
        headers.forEach(response::putHeader);
        response.putHeader("Content-Type", "application/problem+json").end(text(problem));
    }

    String text(Problem problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", problem.title());
        members.put("status", problem.status());
        members.put("detail", problem.detail());
        try {
            return json.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
