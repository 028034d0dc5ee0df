package org.tomtoolkit.common.comment;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.api.ApiList;
import org.tomtoolkit.common.api.ApiPage;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.Viewer;

/** {@code /api/comments/}: comments on what the caller may see. */
@Path("/api/comments/")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class CommentApi {

    /** A comment on the wire; the text is Markdown. */
    public record CommentJson(
            long id, String object_kind, long object_id, String author, String text, Instant created, Instant edited) {}

    /** A new comment, or a change of its text. */
    public record CommentInput(String object_kind, Long object_id, String text) {}

    private final Comments comments;
    private final CommentSearch search;
    private final CommentViews views;
    private final CurrentViewer viewer;

    protected CommentApi(Comments comments, CommentSearch search, CommentViews views, CurrentViewer viewer) {
        this.comments = comments;
        this.search = search;
        this.views = views;
        this.viewer = viewer;
    }

    @GET
    public ApiList<CommentJson> list(@Context UriInfo uri) {
        ApiPage page = ApiPage.of(uri);
        String kind = text(uri, "object_kind");
        Long objectId = objectId(text(uri, "object_id"));
        Viewer who = viewer.get();
        if (!comments.isEnabled()) {
            return page.list(0, List.of(), uri);
        }
        return page.list(
                search.count(kind, objectId, who),
                json(search.page(kind, objectId, who, page.offset(), page.limit())),
                uri);
    }

    private static String text(UriInfo uri, String name) {
        String text = uri.getQueryParameters().getFirst(name);
        return text == null ? "" : text;
    }

    private static Long objectId(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,18}")) {
            throw ValidationException.at("object_id", "Enter a number.");
        }
        return Long.valueOf(text);
    }

    @GET
    @Path("{id: \\d{1,18}}/")
    public CommentJson get(@PathParam("id") long id) {
        return json(List.of(comments.get(id, viewer.get()))).get(0);
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(CommentInput input) {
        CommentInput given = input == null ? new CommentInput(null, null, null) : input;
        if (given.object_kind() == null || given.object_id() == null) {
            throw ValidationException.at(
                    given.object_kind() == null ? "object_kind" : "object_id", "This field is required.");
        }
        Comment comment = comments.write(given.object_kind(), given.object_id(), given.text(), viewer.get());
        return Response.status(201).entity(json(List.of(comment)).get(0)).build();
    }

    @PATCH
    @Path("{id: \\d{1,18}}/")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    public CommentJson edit(@PathParam("id") long id, CommentInput input) {
        return json(List.of(comments.edit(id, input == null ? null : input.text(), viewer.get())))
                .get(0);
    }

    @DELETE
    @Path("{id: \\d{1,18}}/")
    @Authenticated
    public Response delete(@PathParam("id") long id) {
        comments.delete(id, viewer.get());
        return Response.noContent().build();
    }

    private List<CommentJson> json(List<Comment> found) {
        Map<Long, String> authors = views.authors(found);
        return found.stream()
                .map(comment -> new CommentJson(
                        comment.getId(),
                        comment.getKind(),
                        comment.getObjectId(),
                        comment.getOwnerId() == null ? null : authors.get(comment.getOwnerId()),
                        comment.getText(),
                        comment.getCreated(),
                        comment.getEdited()))
                .toList();
    }
}
