package org.tomtoolkit.observations.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.observations.RefreshObservations;

/** The list of observations. */
@Path("/observations")
@Produces(MediaType.TEXT_HTML)
public class ObservationListResource {

    @CheckedTemplate(basePath = "tom-observations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance list(ObservationListPage.View view);
    }

    @CheckedTemplate(basePath = "tom-observations/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Partials {
        static native TemplateInstance list(ObservationListPage.View view);
    }

    private final ObservationListPage page;
    private final CurrentViewer viewer;
    private final Jobs jobs;
    private final Flash flash;

    protected ObservationListResource(ObservationListPage page, CurrentViewer viewer, Jobs jobs, Flash flash) {
        this.page = page;
        this.viewer = viewer;
        this.jobs = jobs;
        this.flash = flash;
    }

    /** The page, or only its table for htmx. */
    @GET
    @Path("/")
    @PermitAll
    public Response list(
            @Context UriInfo uri,
            @HeaderParam("HX-Request") String htmx,
            @HeaderParam("HX-History-Restore-Request") String restored) {
        ObservationListPage.View view = page.view(uri.getQueryParameters(), viewer.get());
        boolean partial = htmx != null && restored == null;
        return Response.ok(partial ? Partials.list(view) : Templates.list(view))
                .header("Vary", "HX-Request")
                .build();
    }

    /** Asks all facilities how the observations that are not over stand, outside the request. */
    @POST
    @Path("/refresh/")
    @Authenticated
    public Response refresh() {
        jobs.enqueue(RefreshObservations.ID, new RefreshObservations.Parameters(null), viewer.get());
        flash.info("The facilities are being asked. Reload this page in a moment.");
        return Response.seeOther(URI.create("/observations/")).build();
    }
}
