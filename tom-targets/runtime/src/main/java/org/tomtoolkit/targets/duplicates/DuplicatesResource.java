package org.tomtoolkit.targets.duplicates;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.table.Tables;

/** The queue of targets that are likely the same object. */
@Path("/targets/duplicates")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class DuplicatesResource {

    @CheckedTemplate(basePath = "tom-targets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance duplicates(DuplicatesView view);
    }

    @CheckedTemplate(basePath = "tom-targets/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Partials {
        static native TemplateInstance duplicatesTable(DuplicatesView view);
    }

    private final Duplicates duplicates;
    private final DuplicateTable definition;
    private final Tables tables;
    private final CurrentViewer viewer;
    private final Flash flash;

    protected DuplicatesResource(
            Duplicates duplicates, DuplicateTable definition, Tables tables, CurrentViewer viewer, Flash flash) {
        this.duplicates = duplicates;
        this.definition = definition;
        this.tables = tables;
        this.viewer = viewer;
        this.flash = flash;
    }

    /** The page, or only its table for htmx. */
    @GET
    @Path("/")
    public Response list(
            @Context UriInfo uri,
            @HeaderParam("HX-Request") String htmx,
            @HeaderParam("HX-History-Restore-Request") String restored) {
        DuplicatesView view = new DuplicatesView(tables.view(definition, uri.getQueryParameters(), viewer.get()));
        boolean partial = htmx != null && restored == null;
        return Response.ok(partial ? Partials.duplicatesTable(view) : Templates.duplicates(view))
                .header("Vary", "HX-Request")
                .build();
    }

    /** Searches now, as a job. */
    @POST
    @Path("/search/")
    public Response search() {
        if (duplicates.search(viewer.get())) {
            flash.success("All targets are being compared. Come back in a moment.");
        } else {
            flash.warning("A search is going on already.");
        }
        return back();
    }

    @POST
    @Path("/{id:\\d{1,18}}/different/")
    public Response different(@PathParam("id") long id) {
        duplicates.different(id, viewer.get());
        flash.success("Noted: they are different objects.");
        return back();
    }

    private static Response back() {
        return Response.seeOther(URI.create("/targets/duplicates/")).build();
    }
}
