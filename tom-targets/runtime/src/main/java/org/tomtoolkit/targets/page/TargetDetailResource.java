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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.merge.TargetMerges;

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
    private final TargetMerges merges;
    private final CurrentViewer viewer;

    protected TargetDetailResource(TargetDetailPage page, TargetMerges merges, CurrentViewer viewer) {
        this.page = page;
        this.merges = merges;
        this.viewer = viewer;
    }

    @GET
    @Path("/{id:\\d{1,18}}/")
    public Response detail(@PathParam("id") long id, @QueryParam("tab") String tab) {
        Viewer who = viewer.get();
        try {
            return Response.ok(Templates.detail(page.view(id, tab, who))).build();
        } catch (TomException e) {
            return successor(id, who).orElseThrow(() -> e);
        }
    }

    /** The address of a target that was merged into another leads there, for those who may see that one. */
    private Optional<Response> successor(long id, Viewer who) {
        return merges.successor(id)
                .filter(next -> merges.isSeen(next, who))
                .map(next ->
                        Response.seeOther(URI.create("/targets/" + next + "/")).build());
    }
}
