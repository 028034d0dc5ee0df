package org.tomtoolkit.observations.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.tomtoolkit.common.session.CurrentViewer;

/** The list of groups of observations. */
@Path("/observations/groups/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ObservationGroupsResource {

    @CheckedTemplate(basePath = "tom-observations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance groups(ObservationGroupsPage.View view);
    }

    @CheckedTemplate(basePath = "tom-observations/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Partials {
        static native TemplateInstance groups(ObservationGroupsPage.View view);
    }

    private final ObservationGroupsPage page;
    private final CurrentViewer viewer;

    protected ObservationGroupsResource(ObservationGroupsPage page, CurrentViewer viewer) {
        this.page = page;
        this.viewer = viewer;
    }

    /** The page, or only its table for htmx. */
    @GET
    public Response list(
            @Context UriInfo uri,
            @HeaderParam("HX-Request") String htmx,
            @HeaderParam("HX-History-Restore-Request") String restored) {
        ObservationGroupsPage.View view = page.view(uri.getQueryParameters(), viewer.get());
        boolean partial = htmx != null && restored == null;
        return Response.ok(partial ? Partials.groups(view) : Templates.groups(view))
                .header("Vary", "HX-Request")
                .build();
    }
}
