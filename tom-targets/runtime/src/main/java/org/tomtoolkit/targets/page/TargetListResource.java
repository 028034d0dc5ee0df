package org.tomtoolkit.targets.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.search.ExactNames;

/** The list of targets and going to one by its name. */
@Path("/targets")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class TargetListResource {

    @CheckedTemplate(basePath = "tom-targets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance list(TargetListView view);
    }

    @CheckedTemplate(basePath = "tom-targets/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Partials {
        static native TemplateInstance table(TargetListView view);
    }

    private final TargetListPage page;
    private final ExactNames search;
    private final CurrentViewer viewer;

    protected TargetListResource(TargetListPage page, ExactNames search, CurrentViewer viewer) {
        this.page = page;
        this.search = search;
        this.viewer = viewer;
    }

    /** The page, or only its table for htmx. */
    @GET
    @Path("/")
    public Response list(
            @Context UriInfo uri,
            @HeaderParam("HX-Request") String htmx,
            @HeaderParam("HX-History-Restore-Request") String restored) {
        TargetListView view = page.view(uri.getQueryParameters(), viewer.get());
        boolean partial = htmx != null && restored == null;
        return Response.ok(partial ? Partials.table(view) : Templates.list(view))
                .header("Vary", "HX-Request")
                .build();
    }

    /** To the one target of this name, or to the list of those it fits. */
    @GET
    @Path("/name/{name}")
    public Response byName(@PathParam("name") String name) {
        Viewer who = viewer.get();
        List<Target> found = search.byName(name.strip(), who);
        String path = found.size() == 1
                ? "/targets/" + found.get(0).getId() + "/"
                : "/targets/?name=" + RemoteRequest.encode(name.strip());
        return Response.seeOther(URI.create(path)).build();
    }
}
