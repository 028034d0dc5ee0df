package org.tomtoolkit.targets.sky;

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
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.sky.Constellation;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.core.sky.Times;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.plan.TargetPaths;
import org.tomtoolkit.targets.search.TargetFilter;
import org.tomtoolkit.targets.search.TargetFilters;

/** The map of the sky and what it draws. */
@Path("/targets")
@PermitAll
public class SkyMapResource {

    @CheckedTemplate(basePath = "tom-targets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance sky(SkyMapView view);
    }

    private final TargetFilters filters;
    private final SkyPoints points;
    private final Targets targets;
    private final CurrentViewer viewer;

    protected SkyMapResource(TargetFilters filters, SkyPoints points, Targets targets, CurrentViewer viewer) {
        this.filters = filters;
        this.points = points;
        this.targets = targets;
        this.viewer = viewer;
    }

    /** The map on a page of its own, with the filters of the list of targets. */
    @GET
    @Path("/sky/")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance map(@Context UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        return Templates.sky(new SkyMapView(query == null ? "" : "?" + query));
    }

    /** Positions, see {@link SkyPointFile}; 400 when a filter cannot be read. */
    @GET
    @Path("/sky/points.bin")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response points(@Context UriInfo uri) {
        FieldErrors errors = new FieldErrors();
        TargetFilter filter = filters.read(uri.getQueryParameters(), viewer.get(), errors);
        errors.throwIfAny();
        byte[] bytes = points.find(filter, viewer.get(), Instant.now()).bytes();
        return Response.ok(bytes).header("Cache-Control", "private, no-cache").build();
    }

    @GET
    @Path("/sky/bodies.json")
    @Produces(MediaType.APPLICATION_JSON)
    public SkyBodies bodies() {
        return SkyBodies.at(Instant.now());
    }

    /** What the map says when somebody points at a target. */
    @GET
    @Path("/{id:\\d{1,18}}/point.json")
    @Produces(MediaType.APPLICATION_JSON)
    public SkyPoint point(@PathParam("id") long id) {
        Target target = targets.get(id, viewer.get(), Action.VIEW);
        SkyPosition position = TargetPaths.of(target)
                .map(path -> path.at(Times.mjd(Instant.now())))
                .orElse(null);
        return new SkyPoint(
                id,
                target.getName(),
                target.getType().label(),
                position == null ? "" : position.sexagesimal(),
                position == null ? "" : Constellation.of(position).name());
    }
}
