package org.tomtoolkit.targets.grants;

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
import java.util.List;
import org.tomtoolkit.common.grants.GrantEditor;
import org.tomtoolkit.common.grants.GrantEditor.Editing;
import org.tomtoolkit.common.grants.GrantsView;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.lists.TargetList;

/** What a list grants to its members, and granting it to the members themselves. */
@Path("/targets/targetgrouping/{id:\\d{1,18}}/access/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ListAccessResource {

    /** What the page shows. */
    public record ListAccessView(TargetList list, GrantsView grants, Visibility visibility) {
        public boolean isOpen() {
            return visibility == Visibility.OPEN;
        }

        public boolean isPublic() {
            return visibility == Visibility.PUBLIC;
        }

        public boolean isPrivate() {
            return visibility == Visibility.PRIVATE;
        }
    }

    @CheckedTemplate(basePath = "tom-targets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance listAccess(ListAccessView view);
    }

    private final TargetListGrants grants;
    private final GrantEditor editor;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected ListAccessResource(
            TargetListGrants grants, GrantEditor editor, CurrentViewer viewer, Submitted submitted, Flash flash) {
        this.grants = grants;
        this.editor = editor;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show(@PathParam("id") long id) {
        TargetList list = grants.get(id, viewer.get());
        return Templates.listAccess(
                new ListAccessView(list, editor.view(grants.editing(id, viewer.get())), list.getVisibility()));
    }

    @POST
    public Response save(@PathParam("id") long id) {
        Editing editing = grants.editing(id, viewer.get());
        Visibility visibility = AccessResource.visibility(submitted);
        try {
            List<Grant> wanted = editor.read(editing, submitted);
            grants.change(id, visibility, wanted, viewer.get());
            flash.success("What this list grants is saved.");
            if (submitted.text("members").equals("true")) {
                long changed = grants.grantToMembers(id, wanted, viewer.get());
                flash.success(changed + (changed == 1 ? " target has" : " targets have") + " these grants now.");
            }
        } catch (ValidationException e) {
            GrantsView form = editor.view(editing, submitted, e);
            return Response.status(400)
                    .entity(Templates.listAccess(new ListAccessView(grants.get(id, viewer.get()), form, visibility)))
                    .build();
        }
        return Response.seeOther(URI.create("/targets/?targetlist__name=" + id)).build();
    }
}
