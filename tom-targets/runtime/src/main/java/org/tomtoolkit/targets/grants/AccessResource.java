package org.tomtoolkit.targets.grants;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.tomtoolkit.common.grants.GrantEditor;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.Visibility;

/** Who can see a target, and why; and the form to change it. */
@Path("/targets/{id:\\d{1,18}}/access/")
@Produces(MediaType.TEXT_HTML)
public class AccessResource {

    @CheckedTemplate(basePath = "tom-targets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance access(AccessView view);
    }

    private final AccessPage page;
    private final TargetGrants grants;
    private final GrantEditor editor;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected AccessResource(
            AccessPage page,
            TargetGrants grants,
            GrantEditor editor,
            CurrentViewer viewer,
            Submitted submitted,
            Flash flash) {
        this.page = page;
        this.grants = grants;
        this.editor = editor;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    @GET
    @PermitAll
    public TemplateInstance show(@PathParam("id") long id) {
        return Templates.access(page.view(id, viewer.get()));
    }

    @POST
    @Authenticated
    public Response save(@PathParam("id") long id) {
        GrantEditor.Editing editing = grants.editing(id, viewer.get());
        Visibility visibility = visibility(submitted);
        try {
            List<Grant> wanted = editor.read(editing, submitted);
            grants.change(id, visibility, wanted, viewer.get());
        } catch (ValidationException e) {
            return Response.status(400)
                    .entity(Templates.access(page.view(id, submitted, visibility, e, viewer.get())))
                    .build();
        }
        flash.success("Who may see and change this target is saved.");
        // who took the last right from themselves would meet a 404
        return Response.seeOther(
                        URI.create(page.isLost(id, viewer.get()) ? "/targets/" : "/targets/" + id + "/access/"))
                .build();
    }

    static Visibility visibility(Submitted submitted) {
        String text = submitted.text("permissions");
        return Arrays.stream(Visibility.values())
                .filter(level -> level.name().equals(text))
                .findFirst()
                .orElse(Visibility.PRIVATE);
    }
}
