package org.tomtoolkit.targets.ephemeris;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.Targets;

/** The ephemeris of a target as a page and as a file. */
@Path("/targets")
@PermitAll
public class EphemerisResource {

    @CheckedTemplate(basePath = "tom-targets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance ephemeris(EphemerisView view);
    }

    private final Targets targets;
    private final EphemerisPage page;
    private final CurrentViewer viewer;

    protected EphemerisResource(Targets targets, EphemerisPage page, CurrentViewer viewer) {
        this.targets = targets;
        this.page = page;
        this.viewer = viewer;
    }

    @GET
    @Path("/{id:\\d{1,18}}/ephemeris/")
    @Produces(MediaType.TEXT_HTML)
    public Response ephemeris(@PathParam("id") long id, @Context UriInfo uri) {
        EphemerisView view = page.view(target(id), uri.getQueryParameters(), Instant.now());
        return Response.status(view.form().errors().isEmpty() ? 200 : 400)
                .entity(Templates.ephemeris(view))
                .build();
    }

    /** Comma-separated values; the names of the columns carry the units. */
    @GET
    @Path("/{id:\\d{1,18}}/ephemeris.csv")
    @Produces("text/csv")
    public Response csv(@PathParam("id") long id, @Context UriInfo uri) {
        Target target = target(id);
        EphemerisRequest request = page.request(uri.getQueryParameters(), Instant.now());
        request.form().errors().throwIfAny();
        StringBuilder text = new StringBuilder(String.join(",", EphemerisLine.COLUMNS)).append("\r\n");
        page.lines(target, request)
                .forEach(line -> text.append(String.join(",", line.texts())).append("\r\n"));
        return Response.ok(text.toString(), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"ephemeris-" + id + ".csv\"")
                .build();
    }

    private Target target(long id) {
        return targets.get(id, viewer.get(), Action.VIEW);
    }
}
