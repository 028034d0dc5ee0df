package org.tomtoolkit.dataproducts.page;

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
import java.util.List;
import org.tomtoolkit.common.page.PartOf;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.targets.Targets;

/** The list of data products, and the part of a target's page that lists its own. */
@Path("/dataproducts")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class DataProductListResource {

    @CheckedTemplate(basePath = "tom-dataproducts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance list(DataProductListPage.View view);
    }

    @CheckedTemplate(basePath = "tom-dataproducts/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Fragments {
        static native TemplateInstance list(DataProductListPage.View view);

        static native TemplateInstance productList(ManageDataView view);
    }

    private final DataProductListPage page;
    private final ManageDataPage manageData;
    private final Targets targets;
    private final CurrentViewer viewer;

    protected DataProductListResource(
            DataProductListPage page, ManageDataPage manageData, Targets targets, CurrentViewer viewer) {
        this.page = page;
        this.manageData = manageData;
        this.targets = targets;
        this.viewer = viewer;
    }

    /** The page, or only its table for htmx. */
    @GET
    @Path("/")
    public Response list(
            @Context UriInfo uri,
            @HeaderParam("HX-Request") String htmx,
            @HeaderParam("HX-History-Restore-Request") String restored) {
        DataProductListPage.View view = page.view(uri.getQueryParameters(), viewer.get());
        boolean partial = htmx != null && restored == null;
        return Response.ok(partial ? Fragments.list(view) : Templates.list(view))
                .header("Vary", "HX-Request")
                .build();
    }

    /** Asked for every two seconds while a file is being read. */
    @GET
    @Path("/of-target/{id:\\d{1,18}}/")
    @PartOf("/targets/{id}/?tab=manage-data")
    public TemplateInstance ofTarget(@PathParam("id") long id) {
        targets.get(id, viewer.get(), Action.VIEW);
        return Fragments.productList(manageData.view(id, viewer.get(), List.of()));
    }
}
