package org.tomtoolkit.common.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.table.TableView;

/** Groups: one's own, all for an administrator. */
@Path("/groups/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class GroupListResource {

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance groupList(GroupListPage page);
    }

    @CheckedTemplate(basePath = "tom-common/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Partials {
        static native TemplateInstance groupTable(TableView table);
    }

    private final GroupListPages pages;
    private final CurrentViewer viewer;

    protected GroupListResource(GroupListPages pages, CurrentViewer viewer) {
        this.pages = pages;
        this.viewer = viewer;
    }

    /** The page, or only its table for htmx. */
    @GET
    public Response list(
            @Context UriInfo uri,
            @HeaderParam("HX-Request") String htmx,
            @HeaderParam("HX-History-Restore-Request") String restored) {
        boolean partial = htmx != null && restored == null;
        TemplateInstance page = partial
                ? Partials.groupTable(pages.table(uri.getQueryParameters(), viewer.get()))
                : Templates.groupList(pages.of(uri.getQueryParameters(), viewer.get()));
        return Response.ok(page).header("Vary", "HX-Request").build();
    }
}
