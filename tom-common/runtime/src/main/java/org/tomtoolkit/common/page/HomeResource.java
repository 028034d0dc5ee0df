package org.tomtoolkit.common.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.tomtoolkit.common.session.CurrentViewer;

/** The home page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class HomeResource {

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance home(List<RawString> panels);
    }

    private final HomePage page;
    private final CurrentViewer viewer;

    protected HomeResource(HomePage page, CurrentViewer viewer) {
        this.page = page;
        this.viewer = viewer;
    }

    @GET
    public TemplateInstance home() {
        return Templates.home(page.panels(viewer.get()));
    }
}
