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

/** Who is who: the users page. */
@Path("/users/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class UserListResource {

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance userList(UserListPage page);
    }

    @CheckedTemplate(basePath = "tom-common/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Partials {
        static native TemplateInstance userTable(TableView table);
    }

    private final UserListPages pages;
    private final CurrentViewer viewer;

    protected UserListResource(UserListPages pages, CurrentViewer viewer) {
        this.pages = pages;
        this.viewer = viewer;
    }

    /** The page, or only its table for htmx. */
    @GET
    public Response list(
            @Context UriInfo uri,
            @HeaderParam("HX-Request") String htmx,
            @HeaderParam("HX-History-Restore-Request") String restored) {
        boolean partial = htmx != null && restored == null && viewer.get().superuser();
        TemplateInstance page = partial
                ? Partials.userTable(pages.table(uri.getQueryParameters(), viewer.get()))
                : Templates.userList(pages.of(uri.getQueryParameters(), viewer.get()));
        return Response.ok(page).header("Vary", "HX-Request").build();
    }
}
