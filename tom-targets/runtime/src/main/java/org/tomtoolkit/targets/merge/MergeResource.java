package org.tomtoolkit.targets.merge;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;

/** Comparing and merging two targets, and undoing it. */
@Path("/targets")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class MergeResource {

    @CheckedTemplate(basePath = "tom-targets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance merge(MergeView view);

        static native TemplateInstance mergeChoice(MergeChoice view);

        static native TemplateInstance mergeRecord(MergeRecordView view);
    }

    private final TargetMerges merges;
    private final MergePage page;
    private final MergeChoicePage choice;
    private final CurrentViewer viewer;
    private final Flash flash;

    protected MergeResource(
            TargetMerges merges, MergePage page, MergeChoicePage choice, CurrentViewer viewer, Flash flash) {
        this.merges = merges;
        this.page = page;
        this.choice = choice;
        this.viewer = viewer;
        this.flash = flash;
    }

    /** Asks for the second target; leads to the comparison once it is named. */
    @GET
    @Path("/{id:\\d{1,18}}/merge/")
    public Response choose(@PathParam("id") long id, @QueryParam("other") String other) {
        Viewer who = viewer.get();
        MergeChoice view = choice.view(id, other, who);
        return choice.chosen(view, who)
                .map(chosen -> Response.seeOther(URI.create(path(id, chosen))).build())
                .orElseGet(() -> Response.status(view.error().isEmpty() ? 200 : 400)
                        .entity(Templates.mergeChoice(view))
                        .build());
    }

    private static String path(long keptId, long otherId) {
        return "/targets/merge/" + keptId + "/" + otherId + "/";
    }

    /** Compares; the first one stays. Who may do it the other way round only is led there. */
    @GET
    @Path("/merge/{kept:\\d{1,18}}/{other:\\d{1,18}}/")
    public Response compare(@PathParam("kept") long kept, @PathParam("other") long other) {
        Viewer who = viewer.get();
        if (!merges.isAllowed(kept, other, who) && merges.isAllowed(other, kept, who)) {
            return Response.seeOther(URI.create(path(other, kept))).build();
        }
        return Response.ok(Templates.merge(page.view(kept, other, who))).build();
    }

    @POST
    @Path("/merge/{kept:\\d{1,18}}/{other:\\d{1,18}}/")
    public Response merge(@PathParam("kept") long kept, @PathParam("other") long other) {
        TargetMerge merge = merges.merge(kept, other, viewer.get());
        flash.success(merge.getMergedName() + " is part of " + merge.getKeptName() + " now.");
        return Response.seeOther(URI.create("/targets/merges/" + merge.getId() + "/"))
                .build();
    }

    /** What was merged, and the way back. */
    @GET
    @Path("/merges/{id:\\d{1,18}}/")
    public TemplateInstance record(@PathParam("id") long id) {
        return Templates.mergeRecord(choice.record(id, viewer.get()));
    }

    @POST
    @Path("/merges/{id:\\d{1,18}}/undo/")
    public Response undo(@PathParam("id") long id) {
        Target restored = merges.undo(id, viewer.get());
        flash.success(restored.getName() + " is a target of its own again.");
        return Response.seeOther(URI.create("/targets/merges/" + id + "/")).build();
    }
}
