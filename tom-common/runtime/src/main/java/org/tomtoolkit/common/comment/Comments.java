package org.tomtoolkit.common.comment;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.Viewer;

/**
 * The one way in for comments. Who sees the object sees its comments; who is logged in and sees it may write; the author
 * and administrators may change and delete.
 *
 * @since 1.0
 */
@ApplicationScoped
@DefaultBean
public class Comments {

    /** As long as a comment may be, characters. */
    public static final int MAX_LENGTH = 10_000;

    private final EntityManager entities;
    private final CommentSearch search;
    private final CommentsConfig config;

    protected Comments(EntityManager entities, CommentSearch search, CommentsConfig config) {
        this.entities = entities;
        this.search = search;
        this.config = config;
    }

    /** Whether this site has comments. */
    public boolean isEnabled() {
        return config.enabled();
    }

    /**
     * @throws TomException 404 when there is none on an object the viewer may see
     */
    public Comment get(long id, Viewer viewer) {
        requireEnabled();
        return search.find(id, viewer).orElseThrow(() -> TomException.notFound("comment"));
    }

    /** Those on an object, newest first. */
    public List<Comment> on(String kind, long objectId, Viewer viewer, int limit) {
        return isEnabled() ? search.page(kind, objectId, viewer, 0, limit) : List.of();
    }

    /** The newest ones on anything the viewer may see. */
    public List<Comment> recent(Viewer viewer, int limit) {
        return isEnabled() ? search.page("", null, viewer, 0, limit) : List.of();
    }

    /**
     * @throws TomException 401 for visitors, 404 when there is no such object that the viewer may see
     * @throws ValidationException for an empty or too long text
     */
    @Transactional
    public Comment write(String kind, long objectId, String text, Viewer viewer) {
        requireEnabled();
        if (!viewer.isLoggedIn()) {
            throw new TomException(401, "Not logged in", "Only people with an account write comments.", "Log in.");
        }
        if (!search.isVisible(kind, objectId, viewer)) {
            throw TomException.notFound("object to comment on");
        }
        Comment comment = new Comment(kind, objectId, viewer.userId(), checked(text), now());
        entities.persist(comment);
        return comment;
    }

    /** Changes the text; the author and administrators only. */
    @Transactional
    public Comment edit(long id, String text, Viewer viewer) {
        Comment comment = own(id, viewer);
        comment.edit(checked(text), now());
        return comment;
    }

    /** Deletes it; the author and administrators only. */
    @Transactional
    public void delete(long id, Viewer viewer) {
        entities.remove(own(id, viewer));
    }

    /** Forgets the comments on an object that is being deleted; part of that transaction. */
    @Transactional
    public void forget(String kind, long objectId) {
        entities.createQuery("delete from Comment c where c.kind = ?1 and c.objectId = ?2")
                .setParameter(1, kind)
                .setParameter(2, objectId)
                .executeUpdate();
    }

    /** Whether the viewer may change and delete it. */
    public static boolean isOwn(Comment comment, Viewer viewer) {
        return viewer.superuser() || viewer.isLoggedIn() && viewer.userId().equals(comment.getOwnerId());
    }

    private Comment own(long id, Viewer viewer) {
        Comment comment = get(id, viewer);
        if (!isOwn(comment, viewer)) {
            throw TomException.forbidden("Only its author may change a comment.");
        }
        return comment;
    }

    private static String checked(String text) {
        String clean = text == null ? "" : text.strip();
        if (clean.isEmpty()) {
            throw ValidationException.at("text", "Write something.");
        }
        if (clean.length() > MAX_LENGTH || clean.indexOf('\0') >= 0) {
            throw ValidationException.at("text", "At most " + MAX_LENGTH + " characters.");
        }
        return clean;
    }

    private void requireEnabled() {
        if (!isEnabled()) {
            throw TomException.notFound("comment");
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
