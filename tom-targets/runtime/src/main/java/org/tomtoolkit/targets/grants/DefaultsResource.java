package org.tomtoolkit.targets.grants;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.account.GroupRepository;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;

/** What one's own new targets start with. */
@Path("/targets/defaults/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class DefaultsResource {

    private static final URI HERE = URI.create("/targets/defaults/");

    @CheckedTemplate(basePath = "tom-targets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance defaults(BoundForm form, boolean own);
    }

    private final NewTargetDefaults defaults;
    private final GroupRepository groups;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected DefaultsResource(
            NewTargetDefaults defaults,
            GroupRepository groups,
            CurrentViewer viewer,
            Submitted submitted,
            Flash flash) {
        this.defaults = defaults;
        this.groups = groups;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show() {
        NewTargetDefaults.Defaults present = defaults.of(viewer.get());
        List<String> ids = present.groupIds().stream().map(String::valueOf).toList();
        BoundForm form = form(viewer.get())
                .prefilled(Map.of("permissions", present.visibility().name(), "groups", ids));
        return Templates.defaults(form, present.own());
    }

    @POST
    public Response save() {
        if (submitted.text("forget").equals("true")) {
            defaults.forget(viewer.get());
            flash.success("Your new targets start with what the site says.");
            return Response.seeOther(HERE).build();
        }
        BoundForm form = form(viewer.get()).bind(submitted.texts());
        if (!form.isValid()) {
            return Response.status(400).entity(Templates.defaults(form, true)).build();
        }
        LinkedHashSet<Long> ids = new LinkedHashSet<>();
        form.values().list("groups").forEach(id -> ids.add(Long.valueOf(id)));
        defaults.set(Visibility.valueOf(form.values().text("permissions")), ids, viewer.get());
        flash.success("Your new targets start with this from now on.");
        return Response.seeOther(HERE).build();
    }

    private Form form(Viewer who) {
        List<Choice> choices = groups.grantableBy(who).stream()
                .map(group -> new Choice(String.valueOf(group.getId()), group.getName()))
                .toList();
        return Form.of(List.of(
                Field.choice(
                                "permissions",
                                new Choice("PRIVATE", "Private: you and the groups below"),
                                new Choice("PUBLIC", "Public: everyone with an account"),
                                new Choice("OPEN", "Open: everyone, also without an account"))
                        .label("Who sees new targets")
                        .required(),
                Field.multiChoice("groups")
                        .label("Groups that may view, change and delete them")
                        .help(choices.isEmpty() ? "You belong to no group yet." : "")
                        .choices(choices)));
    }
}
