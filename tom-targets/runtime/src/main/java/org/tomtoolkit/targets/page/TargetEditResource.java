package org.tomtoolkit.targets.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
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
import java.util.Optional;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** Creating, changing and deleting a target. */
@Path("/targets")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class TargetEditResource {

    @CheckedTemplate(basePath = "tom-targets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance form(TargetFormView view);

        static native TemplateInstance delete(TargetDeleteView view);
    }

    /** Button of somebody who was told of targets nearby. */
    private static final String ANYWAY = "save_anyway";

    private final Targets targets;
    private final TargetFormPage page;
    private final TargetDeletePage deletePage;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected TargetEditResource(
            Targets targets,
            TargetFormPage page,
            TargetDeletePage deletePage,
            CurrentViewer viewer,
            Submitted submitted,
            Flash flash) {
        this.targets = targets;
        this.page = page;
        this.deletePage = deletePage;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    @GET
    @Path("/create/")
    public TemplateInstance form(@Context UriInfo uri) {
        return Templates.form(page.empty(uri.getQueryParameters(), viewer.get()));
    }

    @POST
    @Path("/create/")
    public Response create() {
        return save(null, new TargetInput(page.form(viewer.get()), submitted));
    }

    @GET
    @Path("/{id:\\d{1,18}}/update/")
    public TemplateInstance form(@PathParam("id") long id) {
        Target target = targets.get(id, viewer.get(), Action.CHANGE);
        return Templates.form(page.of(target, viewer.get()));
    }

    @POST
    @Path("/{id:\\d{1,18}}/update/")
    public Response update(@PathParam("id") long id) {
        Target target = targets.get(id, viewer.get(), Action.CHANGE);
        return save(target, new TargetInput(page.form(viewer.get()), submitted));
    }

    private Response save(Target present, TargetInput input) {
        Viewer who = viewer.get();
        Optional<TargetFormView> changed = present == null ? Optional.empty() : page.meanwhile(present, input, who);
        if (changed.isPresent()) {
            return form(409, changed.get());
        }
        if (!input.form().isValid()) {
            return form(400, page.refused(present, input, who));
        }
        TargetDraft draft = page.draft(present, input, who);
        if (!"true".equals(submitted.text(ANYWAY))) {
            Targets.Outcome found = present == null
                    ? targets.checkAll(List.of(draft), who).get(0)
                    : targets.check(present.getId(), draft, who);
            if (found.errors().isEmpty() && !found.neighbours().isEmpty()) {
                return form(409, page.near(present, input, found.neighbours()));
            }
        }
        return save(present, input, draft);
    }

    private Response save(Target present, TargetInput input, TargetDraft draft) {
        Viewer who = viewer.get();
        try {
            Optional<Target> saved = present == null
                    ? Optional.of(targets.create(draft, who))
                    : page.save(present.getId(), input, draft, who);
            // somebody else was first, a moment ago
            return saved.map(this::saved).orElseGet(() -> update(present.getId()));
        } catch (ValidationException e) {
            input.form().errors().addAll(e.errors());
            return form(400, page.refused(present, input, who));
        }
    }

    private Response saved(Target target) {
        flash.success(target.getName() + " is saved.");
        return Response.seeOther(URI.create("/targets/" + target.getId() + "/")).build();
    }

    private static Response form(int status, TargetFormView view) {
        return Response.status(status).entity(Templates.form(view)).build();
    }

    @GET
    @Path("/{id:\\d{1,18}}/delete/")
    public TemplateInstance confirm(@PathParam("id") long id) {
        return Templates.delete(deletePage.view(targets.get(id, viewer.get(), Action.DELETE), viewer.get()));
    }

    @POST
    @Path("/{id:\\d{1,18}}/delete/")
    public Response delete(@PathParam("id") long id) {
        Target target = targets.get(id, viewer.get(), Action.DELETE);
        targets.delete(id, viewer.get());
        flash.success(target.getName() + " is deleted.");
        return Response.seeOther(URI.create("/targets/")).build();
    }
}
