package org.tomtoolkit.targets.selection;

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

/** Which targets to observe from where in the coming nights. */
@Path("/targets/targetselection")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class SelectionResource {

    @CheckedTemplate(basePath = "tom-targets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance selection(SelectionView view);
    }

    @CheckedTemplate(basePath = "tom-targets/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Partials {
        static native TemplateInstance selectionTable(SelectionView view);
    }

    private final SelectionPage page;
    private final CurrentViewer viewer;

    protected SelectionResource(SelectionPage page, CurrentViewer viewer) {
        this.page = page;
        this.viewer = viewer;
    }

    /** The page, or only its table for htmx; 400 with the page when something cannot be read. */
    @GET
    @Path("/")
    public Response select(
            @Context UriInfo uri,
            @HeaderParam("HX-Request") String htmx,
            @HeaderParam("HX-History-Restore-Request") String restored) {
        SelectionView view = page.view(uri.getQueryParameters(), viewer.get());
        boolean partial = htmx != null && restored == null;
        boolean valid = view.form().isValid();
        return Response.status(valid || partial ? 200 : 400)
                .entity(partial ? Partials.selectionTable(view) : Templates.selection(view))
                .header("Vary", "HX-Request")
                .build();
    }
}
