package org.tomtoolkit.targets.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.tomtoolkit.common.session.CurrentViewer;

/** The page of a target. */
@Path("/targets")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class TargetDetailResource {

    @CheckedTemplate(basePath = "tom-targets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance detail(TargetDetailView view);
    }

    private final TargetDetailPage page;
    private final CurrentViewer viewer;

    protected TargetDetailResource(TargetDetailPage page, CurrentViewer viewer) {
        this.page = page;
        this.viewer = viewer;
    }

    @GET
    @Path("/{id:\\d{1,18}}/")
    public TemplateInstance detail(@PathParam("id") long id, @QueryParam("tab") String tab) {
        return Templates.detail(page.view(id, tab, viewer.get()));
    }
}
