package org.tomtoolkit.common.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tomtoolkit.common.account.Account;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.core.permission.Viewer;

/**
 * Comments with the names of authors and objects, as pages show them.
 *
 * @since 1.0
 */
@ApplicationScoped
public class CommentViews {

    private static final int SHOWN = 200;

    private final Comments comments;
    private final CommentSearch search;
    private final AccountRepository accounts;

    CommentViews(Comments comments, CommentSearch search, AccountRepository accounts) {
        this.comments = comments;
        this.search = search;
        this.accounts = accounts;
    }

    /**
     * The comments on an object the viewer may see; null when this site has no comments.
     *
     * @param path of the page of the object
     */
    public CommentThread thread(String kind, long objectId, String path, Viewer viewer) {
        if (!comments.isEnabled()) {
            return null;
        }
        List<Comment> found = comments.on(kind, objectId, viewer, SHOWN);
        Map<Long, String> names = authors(found);
        List<CommentView> views = found.stream()
                .map(comment -> view(comment, names, new Commentable.Link("", path), viewer))
                .toList();
        return new CommentThread(kind, objectId, views, viewer.isLoggedIn());
    }

    /** Each with what it is about: one query for the authors, one for each kind of object. */
    List<CommentView> of(List<Comment> found, Viewer viewer) {
        Map<Long, String> names = authors(found);
        Map<String, Map<Long, Commentable.Link>> links = new HashMap<>();
        found.stream()
                .collect(Collectors.groupingBy(Comment::getKind))
                .forEach((kind, some) -> links.put(
                        kind,
                        search.kind(kind)
                                .map(known -> known.links(
                                        some.stream().map(Comment::getObjectId).collect(Collectors.toSet())))
                                .orElse(Map.of())));
        return found.stream()
                .filter(comment -> links.get(comment.getKind()).containsKey(comment.getObjectId()))
                .map(comment ->
                        view(comment, names, links.get(comment.getKind()).get(comment.getObjectId()), viewer))
                .toList();
    }

    /** Path of the page of the object it is about, {@code /} when that is gone. */
    String path(Comment comment) {
        return search.kind(comment.getKind())
                .map(kind -> kind.links(Set.of(comment.getObjectId())).get(comment.getObjectId()))
                .map(Commentable.Link::path)
                .orElse("/");
    }

    Map<Long, String> authors(List<Comment> found) {
        Set<Long> ids =
                found.stream().map(Comment::getOwnerId).filter(Objects::nonNull).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : accounts.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(Account::getId, Account::getUsername));
    }

    private static CommentView view(Comment comment, Map<Long, String> names, Commentable.Link link, Viewer viewer) {
        return new CommentView(
                comment.getId(),
                comment.getOwnerId() == null ? "" : names.getOrDefault(comment.getOwnerId(), ""),
                Markdown.render(comment.getText()),
                comment.getCreated(),
                comment.getEdited() != null,
                link.name(),
                link.path(),
                Comments.isOwn(comment, viewer));
    }
}
