package org.tomtoolkit.targets.lists;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
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
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.permission.Action;

/** The pages of target lists. */
@Path("/targets")
@Produces(MediaType.TEXT_HTML)
public class ListResource {

    private static final URI ALL = URI.create("/targets/targetgrouping/");

    @CheckedTemplate(basePath = "tom-targets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance lists(ListPages.All view);

        static native TemplateInstance listForm(BoundForm form);

        static native TemplateInstance listDetail(ListPages.One view);

        static native TemplateInstance listDelete(ListPages.One view);
    }

    @CheckedTemplate(basePath = "tom-targets/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Partials {
        static native TemplateInstance lists(ListPages.All view);
    }

    private final ListPages pages;
    private final TargetLists lists;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected ListResource(ListPages pages, TargetLists lists, CurrentViewer viewer, Submitted submitted, Flash flash) {
        this.pages = pages;
        this.lists = lists;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    /** The page, or only its table for htmx. */
    @GET
    @Path("/targetgrouping/")
    @PermitAll
    public Response all(
            @Context UriInfo uri,
            @HeaderParam("HX-Request") String htmx,
            @HeaderParam("HX-History-Restore-Request") String restored) {
        ListPages.All view = pages.all(uri.getQueryParameters(), viewer.get());
        boolean partial = htmx != null && restored == null;
        return Response.ok(partial ? Partials.lists(view) : Templates.lists(view))
                .header("Vary", "HX-Request")
                .build();
    }

    @GET
    @Path("/targetgrouping/create/")
    @Authenticated
    public TemplateInstance showCreate() {
        return Templates.listForm(ListForms.NEW.empty());
    }

    @POST
    @Path("/targetgrouping/create/")
    @Authenticated
    public Response create() {
        BoundForm form = ListForms.NEW.bind(submitted.texts());
        if (!form.isValid()) {
            return Response.status(400).entity(Templates.listForm(form)).build();
        }
        TargetList list = lists.create(
                form.values().text("name"),
                ListForms.colour(form.values()),
                ListForms.visibility(form.values()),
                viewer.get());
        flash.success(
                "The list " + list.getName() + " is there. Choose targets and put them into it with “Add to a list”.");
        return Response.seeOther(URI.create(ALL + "" + list.getId() + "/")).build();
    }

    @GET
    @Path("/targetgrouping/{id:\\d{1,18}}/")
    @PermitAll
    public TemplateInstance one(@PathParam("id") long id) {
        return Templates.listDetail(pages.one(id, Action.VIEW, viewer.get()));
    }

    @POST
    @Path("/targetgrouping/{id:\\d{1,18}}/update/")
    @Authenticated
    public Response change(@PathParam("id") long id) {
        ListPages.One view = pages.one(id, Action.CHANGE, viewer.get());
        BoundForm form = ListForms.CHANGED.bind(submitted.texts());
        if (!form.isValid()) {
            return Response.status(400)
                    .entity(Templates.listDetail(view.with(form)))
                    .build();
        }
        lists.change(id, form.values().text("name"), ListForms.colour(form.values()), viewer.get());
        flash.success("The list is saved.");
        return Response.seeOther(URI.create(ALL + "" + id + "/")).build();
    }

    @GET
    @Path("/targetgrouping/{id:\\d{1,18}}/delete/")
    @Authenticated
    public TemplateInstance askDelete(@PathParam("id") long id) {
        return Templates.listDelete(pages.one(id, Action.DELETE, viewer.get()));
    }

    @POST
    @Path("/targetgrouping/{id:\\d{1,18}}/delete/")
    @Authenticated
    public Response delete(@PathParam("id") long id) {
        lists.get(id, viewer.get(), Action.DELETE);
        lists.delete(id, viewer.get());
        flash.success("The list is deleted. Its targets are still there.");
        return Response.seeOther(ALL).build();
    }
}
