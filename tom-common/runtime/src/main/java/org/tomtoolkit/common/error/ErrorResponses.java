package org.tomtoolkit.common.error;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tomtoolkit.core.plugin.Guard;

/** Builds the answer for an error: JSON for scripts, a page for people. */
@ApplicationScoped
public class ErrorResponses {

    private static final String PROBLEM = "application/problem+json";

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance error(ErrorPage page);
    }

    Response of(ErrorPage error, RoutingContext request) {
        if (wantsJson(request)) {
            return Response.status(error.status())
                    .type(PROBLEM)
                    .entity(problem(error))
                    .build();
        }
        return Response.status(error.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page(error))
                .build();
    }

    /** The error may lie in what every page shows, so this page must not need it. */
    private static String page(ErrorPage error) {
        return Guard.call("The error page", () -> Templates.error(error).render())
                .orElseGet(() -> "<!DOCTYPE html><html lang=\"en\"><title>Error</title><h1>" + error.status()
                        + "</h1><p>" + escaped(error.title()) + "</p><p>" + escaped(error.reference()) + "</p></html>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** {@code detail} stands beside the RFC's members where existing clients look for it. */
    private static Map<String, Object> problem(ErrorPage error) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", error.title());
        problem.put("status", error.status());
        problem.put("detail", error.detail());
        if (!error.hint().isEmpty()) {
            problem.put("hint", error.hint());
        }
        if (!error.reference().isEmpty()) {
            problem.put("instance", "urn:tom:error:" + error.reference());
        }
        return problem;
    }

    /** Whether the caller is a script. */
    public boolean wantsJson(RoutingContext request) {
        if (request.normalizedPath().startsWith("/api/")
                || request.normalizedPath().equals("/api")) {
            return true;
        }
        String credentials = request.request().getHeader("Authorization");
        if (credentials != null && credentials.matches("(?i)\\s*(Token|Bearer)\\s.*")) {
            return true;
        }
        String accept = request.request().getHeader("Accept");
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }
}
