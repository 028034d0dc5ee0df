package org.example.custom.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.page.HomePage;
import org.tomtoolkit.common.page.HomeResource;
import org.tomtoolkit.common.page.ReplacesPage;
import org.tomtoolkit.common.session.CurrentViewer;

/** Rung 8: takes the routes of a page, does more, and leaves the rest to the page it replaces. */
@ReplacesPage(HomeResource.class)
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class AuroraHomeResource extends HomeResource {

    private final CurrentViewer viewer;
    private final Flash flash;

    protected AuroraHomeResource(HomePage page, CurrentViewer viewer, Flash flash) {
        super(page, viewer);
        this.viewer = viewer;
        this.flash = flash;
    }

    @Override
    @GET
    public TemplateInstance home() {
        if (!viewer.get().isLoggedIn()) {
            flash.info("Members of the Aurora collaboration see more after logging in.");
        }
        return super.home();
    }
}
