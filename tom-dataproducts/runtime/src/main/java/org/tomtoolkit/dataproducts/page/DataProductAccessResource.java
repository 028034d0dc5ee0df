package org.tomtoolkit.dataproducts.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.tomtoolkit.common.grants.GrantEditor;
import org.tomtoolkit.common.grants.GrantEditor.Editing;
import org.tomtoolkit.common.grants.GrantsPage;
import org.tomtoolkit.common.grants.GrantsView;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.dataproducts.DataProductRights;

/** Grants of a single file; not there where files take all permissions from their targets. */
@Path("/dataproducts/{id:\\d{1,18}}/access/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class DataProductAccessResource {

    @CheckedTemplate(basePath = "tom-dataproducts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance access(GrantsPage page);
    }

    private final DataProductRights rights;
    private final GrantEditor editor;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected DataProductAccessResource(
            DataProductRights rights, GrantEditor editor, CurrentViewer viewer, Submitted submitted, Flash flash) {
        this.rights = rights;
        this.editor = editor;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show(@PathParam("id") long id) {
        return page(id, editor.view(rights.editing(id, viewer.get())));
    }

    @POST
    public Response save(@PathParam("id") long id) {
        Editing editing = rights.editing(id, viewer.get());
        try {
            rights.change(id, editor.read(editing, submitted), viewer.get());
        } catch (ValidationException e) {
            return Response.status(400)
                    .entity(page(id, editor.view(editing, submitted, e)))
                    .build();
        }
        flash.success("Who may see and change this file is saved.");
        return Response.seeOther(URI.create(back(id))).build();
    }

    private static TemplateInstance page(long id, GrantsView grants) {
        return Templates.access(
                new GrantsPage("Access to file " + id, "/dataproducts/" + id + "/access/", back(id), grants));
    }

    private static String back(long id) {
        return "/dataproducts/";
    }
}
