package org.tomtoolkit.common.comment;

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
import java.util.List;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Viewer;

/** Writing, changing and deleting comments, and the newest of all one may see. */
@Path("/comments")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class CommentResource {

    private static final int SHOWN = 50;

    /**
     * The page to change or delete a comment.
     *
     * @param form null on the page that deletes
     * @param back where leaving leads
     */
    public record CommentPage(CommentView comment, BoundForm form, String back) {}

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance commentList(List<CommentView> comments);

        static native TemplateInstance commentForm(CommentPage page);

        static native TemplateInstance commentDelete(CommentPage page);
    }

    private final Comments comments;
    private final CommentViews views;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected CommentResource(
            Comments comments, CommentViews views, CurrentViewer viewer, Submitted submitted, Flash flash) {
        this.comments = comments;
        this.views = views;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    private static Form form() {
        return Form.of(Field.textarea("text").label("Comment").required().maxLength(Comments.MAX_LENGTH));
    }

    @GET
    @Path("/")
    @PermitAll
    public TemplateInstance list() {
        Viewer who = viewer.get();
        return Templates.commentList(views.of(comments.recent(who, SHOWN), who));
    }

    @POST
    @Path("/")
    public Response write() {
        String objectId = submitted.text("object_id");
        if (!objectId.matches("\\d{1,18}")) {
            throw TomException.notFound("object to comment on");
        }
        try {
            Comment comment = comments.write(
                    submitted.text("object_kind"), Long.parseLong(objectId), submitted.text("text"), viewer.get());
            return back(comment);
        } catch (ValidationException e) {
            flash.error(e.detail());
            return Response.seeOther(URI.create(local(submitted.text("next")))).build();
        }
    }

    @GET
    @Path("/{id: \\d{1,18}}/edit/")
    public TemplateInstance showEdit(@PathParam("id") long id) {
        Comment comment = own(id);
        return Templates.commentForm(page(comment, form().prefilled(java.util.Map.of("text", comment.getText()))));
    }

    @POST
    @Path("/{id: \\d{1,18}}/edit/")
    public Object edit(@PathParam("id") long id) {
        Comment comment = own(id);
        BoundForm bound = form().bind(submitted.texts());
        if (!bound.isValid()) {
            return Response.status(400)
                    .entity(Templates.commentForm(page(comment, bound)))
                    .build();
        }
        return back(comments.edit(id, bound.values().text("text"), viewer.get()));
    }

    @GET
    @Path("/{id: \\d{1,18}}/delete/")
    public TemplateInstance askDelete(@PathParam("id") long id) {
        return Templates.commentDelete(page(own(id), null));
    }

    @POST
    @Path("/{id: \\d{1,18}}/delete/")
    public Response delete(@PathParam("id") long id) {
        String path = views.path(own(id));
        comments.delete(id, viewer.get());
        flash.success("The comment is deleted.");
        return Response.seeOther(URI.create(tab(path))).build();
    }

    private Comment own(long id) {
        Comment comment = comments.get(id, viewer.get());
        if (!Comments.isOwn(comment, viewer.get())) {
            throw TomException.forbidden("Only its author may change a comment.");
        }
        return comment;
    }

    private CommentPage page(Comment comment, BoundForm bound) {
        CommentView view = views.of(List.of(comment), viewer.get()).stream()
                .findFirst()
                .orElseThrow(() -> TomException.notFound("comment"));
        return new CommentPage(view, bound, tab(view.path()));
    }

    private Response back(Comment comment) {
        return Response.seeOther(URI.create(tab(views.path(comment)) + "#comment-" + comment.getId()))
                .build();
    }

    private static String tab(String path) {
        return path + "?tab=comments";
    }

    /** Only paths of this site. */
    private static String local(String next) {
        return next.matches("/[^/\\\\\\s][^\\\\\\s]*") ? next : "/";
    }
}
