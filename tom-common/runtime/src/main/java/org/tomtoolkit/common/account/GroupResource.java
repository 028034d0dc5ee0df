package org.tomtoolkit.common.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.BoundForm;

/** Making, changing and deleting groups. */
@Path("/groups")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("admin")
public class GroupResource {

    private static final URI ALL = URI.create("/groups/");

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance groupForm(FormPage page);

        static native TemplateInstance groupDelete(AccountGroup group, int members);
    }

    private final Groups groups;
    private final AccountForms forms;
    private final Submitted submitted;
    private final Flash flash;
    private final CurrentViewer viewer;

    protected GroupResource(Groups groups, AccountForms forms, Submitted submitted, Flash flash, CurrentViewer viewer) {
        this.groups = groups;
        this.forms = forms;
        this.submitted = submitted;
        this.flash = flash;
        this.viewer = viewer;
    }

    @GET
    @Path("/create/")
    public TemplateInstance showCreate() {
        return Templates.groupForm(creation(forms.group().empty()));
    }

    @POST
    @Path("/create/")
    public Object create() {
        BoundForm form = forms.group().bind(submitted.texts());
        return save(form, creation(form), (name, members) -> groups.create(name, members, viewer.get()));
    }

    private static FormPage creation(BoundForm form) {
        return new FormPage("New group", "", form, "/groups/create/", "Make the group", ALL.toString());
    }

    @GET
    @Path("/{id: \\d+}/update/")
    public TemplateInstance showUpdate(@PathParam("id") long id) {
        AccountGroup group = groups.get(id, viewer.get());
        Map<String, Object> values = Map.of(
                "name",
                group.getName(),
                "members",
                groups.members(id).stream().map(String::valueOf).toList());
        return Templates.groupForm(update(group, forms.group().prefilled(values)));
    }

    @POST
    @Path("/{id: \\d+}/update/")
    public Object update(@PathParam("id") long id) {
        AccountGroup group = groups.get(id, viewer.get());
        BoundForm form = forms.group().bind(submitted.texts());
        return save(form, update(group, form), (name, members) -> groups.update(id, name, members, viewer.get()));
    }

    private static FormPage update(AccountGroup group, BoundForm form) {
        String action = "/groups/" + group.getId() + "/update/";
        return new FormPage("Group " + group.getName(), "", form, action, "Save", ALL.toString());
    }

    private interface Save {
        void save(String name, Set<Long> members);
    }

    private Object save(BoundForm form, FormPage page, Save save) {
        if (form.isValid()) {
            try {
                save.save(
                        form.values().text("name"),
                        AccountForms.ids(form.values().list("members")));
                flash.success("The group is saved.");
                return Response.seeOther(ALL).build();
            } catch (ValidationException e) {
                form.errors().addAll(e.errors());
            }
        }
        return Response.status(400).entity(Templates.groupForm(page)).build();
    }

    @GET
    @Path("/{id: \\d+}/delete/")
    public TemplateInstance askDelete(@PathParam("id") long id) {
        return Templates.groupDelete(
                groups.get(id, viewer.get()), groups.members(id).size());
    }

    @POST
    @Path("/{id: \\d+}/delete/")
    public Response delete(@PathParam("id") long id) {
        groups.delete(id, viewer.get());
        flash.success("The group is deleted, with everything that was granted to it.");
        return Response.seeOther(ALL).build();
    }
}
