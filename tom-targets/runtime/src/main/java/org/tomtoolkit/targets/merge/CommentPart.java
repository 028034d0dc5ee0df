package org.tomtoolkit.targets.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.common.comment.Comment;
import org.tomtoolkit.targets.spi.MergeParticipant;

/** What people wrote about a target. */
@ApplicationScoped
class CommentPart implements MergeParticipant {

    private static final String KIND = "target";
    private static final int STEP = 500;

    private final EntityManager entities;

    CommentPart(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String id() {
        return "comments";
    }

    @Override
    public Set<Class<?>> entities() {
        return Set.of(Comment.class);
    }

    private List<Long> ids(long targetId) {
        return entities.createQuery(
                        "select c.id from Comment c where c.kind = ?1 and c.objectId = ?2 order by c.id", Long.class)
                .setParameter(1, KIND)
                .setParameter(2, targetId)
                .getResultList();
    }

    @Override
    public List<String> preview(long fromId, long toId) {
        int count = ids(fromId).size();
        return count == 0 ? List.of() : List.of(count == 1 ? "a comment" : count + " comments");
    }

    @Override
    public String move(long fromId, long toId) {
        List<Long> ids = ids(fromId);
        move(ids, fromId, toId);
        return IdRanges.text(ids);
    }

    @Override
    public void undo(long fromId, long toId, String note) {
        move(IdRanges.ids(note), toId, fromId);
    }

    private void move(List<Long> ids, long fromId, long toId) {
        List<Long> all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += STEP) {
            entities.createQuery("update Comment c set c.objectId = :toId where c.kind = :kind and c.objectId = :fromId"
                            + " and c.id in (:ids)")
                    .setParameter("toId", toId)
                    .setParameter("kind", KIND)
                    .setParameter("fromId", fromId)
                    .setParameter("ids", all.subList(from, Math.min(all.size(), from + STEP)))
                    .executeUpdate();
        }
    }
}
