package org.tomtoolkit.common.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tomtoolkit.common.session.CurrentViewer;

/** Who is who: the users page. */
@Path("/users/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class UserListResource {

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance userList(UserListPage page);
    }

    private final UserListPages pages;
    private final CurrentViewer viewer;

    protected UserListResource(UserListPages pages, CurrentViewer viewer) {
        this.pages = pages;
        this.viewer = viewer;
    }

    @GET
    public TemplateInstance list() {
        return Templates.userList(pages.of(viewer.get()));
    }
}
