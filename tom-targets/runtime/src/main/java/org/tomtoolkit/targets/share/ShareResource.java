package org.tomtoolkit.targets.share;

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
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.ValidationException;

/** Shares a target, or the targets of a list. */
@Path("/targets")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ShareResource {

    private static final String SELECTED = "selected-target";

    @CheckedTemplate(basePath = "tom-targets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance share(ShareView view);
    }

    private final SharePage page;
    private final Outbox outbox;
    private final ShareFiles files;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected ShareResource(
            SharePage page, Outbox outbox, ShareFiles files, CurrentViewer viewer, Submitted submitted, Flash flash) {
        this.page = page;
        this.outbox = outbox;
        this.files = files;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    @GET
    @Path("/{id:\\d{1,18}}/share/")
    public TemplateInstance show(@PathParam("id") long id) {
        return Templates.share(page.ofTarget(id, "", "", viewer.get()));
    }

    @POST
    @Path("/{id:\\d{1,18}}/share/")
    public Response share(@PathParam("id") long id) {
        page.ofTarget(id, "", "", viewer.get());
        try {
            return send(List.of(id), List.of());
        } catch (ValidationException e) {
            return refused(page.ofTarget(id, place(), e.detail(), viewer.get()));
        }
    }

    @GET
    @Path("/targetgrouping/{id:\\d{1,18}}/share/")
    public TemplateInstance showList(@PathParam("id") long id) {
        return Templates.share(page.ofList(id, "", null, "", viewer.get()));
    }

    @POST
    @Path("/targetgrouping/{id:\\d{1,18}}/share/")
    public Response shareList(@PathParam("id") long id) {
        String name = page.list(id, viewer.get()).getName();
        boolean all = submitted.text("all").equals("true");
        Set<Long> ticked = submitted.all(SELECTED).stream()
                .filter(text -> text.matches("\\d{1,18}"))
                .limit(files.most() + 1L)
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        List<Long> wanted =
                all ? page.members(id, files.most() + 1, viewer.get()) : page.members(id, ticked, viewer.get());
        try {
            return send(wanted, List.of(name));
        } catch (ValidationException e) {
            return refused(page.ofList(id, place(), ticked, e.detail(), viewer.get()));
        }
    }

    private String place() {
        return submitted.text(Outbox.DESTINATION);
    }

    private Response send(Collection<Long> targets, List<String> lists) {
        SharedFile file = files.of(place(), targets, lists, viewer.get());
        if (file != null) {
            StreamingOutput body = out -> file.content().write(out);
            return Response.ok(body, file.contentType())
                    .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                    .build();
        }
        List<Long> items = outbox.share(targets, place(), lists, viewer.get());
        String where = files.label(place());
        flash.success(
                items.size() == 1
                        ? "The target is on its way to " + where + "."
                        : items.size() + " targets are on their way to " + where + ".");
        String next = items.size() == 1 ? "/targets/shares/" + items.get(0) + "/" : "/targets/shares/";
        return Response.seeOther(URI.create(next)).build();
    }

    private static Response refused(ShareView view) {
        return Response.status(400).entity(Templates.share(view)).build();
    }
}
