package org.tomtoolkit.common.error;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.tomtoolkit.common.request.RequestIds;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;

/** Maps every exception that leaves a resource. Public, because generated code calls it from another class loader. */
public class ErrorMappers {

    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);

    private final ErrorResponses responses;
    private final RoutingContext request;
    private final CurrentViewer viewer;

    ErrorMappers(ErrorResponses responses, RoutingContext request, CurrentViewer viewer) {
        this.responses = responses;
        this.request = request;
        this.viewer = viewer;
    }

    @ServerExceptionMapper
    public Response validation(ValidationException e) {
        if (responses.wantsJson(request)) {
            return Response.status(400)
                    .type(MediaType.APPLICATION_JSON)
                    .entity(e.errors().asMap())
                    .build();
        }
        return known(e);
    }

    @ServerExceptionMapper
    public Response known(TomException e) {
        if (e.status() >= 500) {
            LOG.infof("%s: %s", e.title(), e.detail());
        }
        String hint = e.hint() == null ? "" : e.hint();
        String reference = e.status() >= 500 ? RequestIds.of(request) : "";
        return responses.of(new ErrorPage(e.status(), e.title(), e.detail(), hint, reference), request);
    }

    @ServerExceptionMapper
    public Response notLoggedIn(UnauthorizedException e) {
        return login();
    }

    @ServerExceptionMapper
    public Response badCredentials(AuthenticationFailedException e) {
        return login();
    }

    @ServerExceptionMapper
    public Response notAllowed(ForbiddenException e) {
        if (!viewer.get().isLoggedIn()) {
            return login();
        }
        return responses.of(
                new ErrorPage(403, "Not allowed", "Your account may not do this.", "Ask an administrator.", ""),
                request);
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        if (status >= 500) {
            return unexpected(e);
        }
        Response answer = responses.of(ofStatus(status), request);
        String allow = status == 405 ? AllowedMethods.ofRequest() : "";
        return allow.isEmpty()
                ? answer
                : Response.fromResponse(answer).header("Allow", allow).build();
    }

    /** The framework says it like this when a form or an address is not encoded as it should be. */
    @ServerExceptionMapper
    public Response badEncoding(IllegalArgumentException e) {
        boolean undecodable = e.getMessage() != null && e.getMessage().startsWith("Failed to decode URL");
        return undecodable ? responses.of(ofStatus(400), request) : unexpected(e);
    }

    /** The framework has no type for this. */
    @ServerExceptionMapper
    public Response badBody(IOException e) {
        String text = e.getMessage() == null ? "" : e.getMessage();
        return text.startsWith("Connection terminated parsing multipart")
                ? responses.of(ofStatus(400), request)
                : unexpected(e);
    }

    /** Nor has it one for this. */
    @ServerExceptionMapper
    public Response tooManyFields(RuntimeException e) {
        return e.getMessage() != null && e.getMessage().startsWith("Param limit of")
                ? responses.of(
                        new ErrorPage(
                                413,
                                "Too many values",
                                "This form holds more values than the site takes at once.",
                                "Choose all of a filter instead of many rows, or do it in several steps.",
                                ""),
                        request)
                : unexpected(e);
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e) {
        String reference = RequestIds.of(request);
        LOG.errorf(
                e, "Unexpected error %s at %s %s", reference, request.request().method(), request.normalizedPath());
        return responses.of(
                new ErrorPage(
                        500,
                        "Something went wrong",
                        "The site made a mistake; what you sent was not saved.",
                        "Try again. If it happens again, give the administrator the reference below.",
                        reference),
                request);
    }

    private Response login() {
        if (responses.wantsJson(request)) {
            Response problem = responses.of(
                    new ErrorPage(401, "Not logged in", "Authentication credentials are missing or wrong.", "", ""),
                    request);
            return Response.fromResponse(problem)
                    .header("WWW-Authenticate", "Basic realm=\"api\"")
                    .build();
        }
        String next = request.request().method().name().equals("GET")
                ? request.request().uri()
                : "/";
        return Response.seeOther(URI.create("/accounts/login/?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8)))
                .build();
    }

    private static ErrorPage ofStatus(int status) {
        return switch (status) {
            case 400 -> new ErrorPage(400, "Bad request", "The site cannot make sense of this request.", "", "");
            case 404 ->
                new ErrorPage(
                        404, "Not found", "There is nothing here, or nothing you may see.", "Check the address.", "");
            case 405 -> new ErrorPage(405, "Method not allowed", "This address does not accept that.", "", "");
            case 406 -> new ErrorPage(406, "Not acceptable", "This address has no answer of that kind.", "", "");
            case 413 -> new ErrorPage(413, "Too large", "More was sent than is accepted.", "", "");
            case 415 -> new ErrorPage(415, "Unsupported media type", "Send another kind of content.", "", "");
            default -> new ErrorPage(status, "Request refused", "The request was refused.", "", "");
        };
    }
}
