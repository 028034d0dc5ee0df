package org.tomtoolkit.common.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.common.table.TableView;
import org.tomtoolkit.common.table.Tables;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.BoundForm;

/** The administration pages. */
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("admin")
public class AdminResource {

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance adminIndex(List<AdminPages.SectionLine> sections);

        static native TemplateInstance adminList(String label, TableView table);

        static native TemplateInstance adminEntity(AdminPages.EntityPage page);

        static native TemplateInstance adminDelete(AdminPages.EntityPage page);
    }

    @CheckedTemplate(basePath = "tom-common/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Partials {
        static native TemplateInstance table(TableView table);
    }

    private final AdminPages pages;
    private final Tables tables;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected AdminResource(AdminPages pages, Tables tables, CurrentViewer viewer, Submitted submitted, Flash flash) {
        this.pages = pages;
        this.tables = tables;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    @GET
    @Path("/")
    public TemplateInstance index() {
        return Templates.adminIndex(pages.lines());
    }

    /** The list, or only its table for htmx. */
    @GET
    @Path("/{section}/")
    public Response list(
            @PathParam("section") String id,
            @Context UriInfo uri,
            @HeaderParam("HX-Request") String htmx,
            @HeaderParam("HX-History-Restore-Request") String restored) {
        AdminSection section = pages.section(id);
        TableView table = tables.view(section, uri.getQueryParameters(), viewer.get());
        boolean partial = htmx != null && restored == null;
        return Response.ok(partial ? Partials.table(table) : Templates.adminList(section.label(), table))
                .header("Vary", "HX-Request")
                .build();
    }

    @GET
    @Path("/{section}/{id: \\d{1,18}}/")
    public TemplateInstance show(@PathParam("section") String section, @PathParam("id") long id) {
        return Templates.adminEntity(pages.page(pages.section(section), id));
    }

    @POST
    @Path("/{section}/{id: \\d{1,18}}/")
    public Object save(@PathParam("section") String sectionId, @PathParam("id") long id) {
        AdminSection section = pages.section(sectionId);
        BoundForm form = section.form().bind(submitted.texts());
        if (form.isValid() && isSaved(section, id, form)) {
            return Response.seeOther(URI.create(section.path() + id + "/")).build();
        }
        return Response.status(400)
                .entity(Templates.adminEntity(pages.page(section, id, form)))
                .build();
    }

    private boolean isSaved(AdminSection section, long id, BoundForm form) {
        try {
            if (!section.editable().isEmpty()) {
                pages.save(section, id, form.values(), viewer.get());
                flash.success("Saved.");
            }
            return true;
        } catch (ValidationException e) {
            form.errors().addAll(e.errors());
            return false;
        }
    }

    @GET
    @Path("/{section}/{id: \\d{1,18}}/delete/")
    public TemplateInstance askDelete(@PathParam("section") String section, @PathParam("id") long id) {
        return Templates.adminDelete(pages.page(pages.section(section), id));
    }

    @POST
    @Path("/{section}/{id: \\d{1,18}}/delete/")
    public Response delete(@PathParam("section") String sectionId, @PathParam("id") long id) {
        AdminSection section = pages.section(sectionId);
        pages.delete(section, id, viewer.get());
        flash.success("Deleted.");
        return Response.seeOther(URI.create(section.path())).build();
    }
}
