package org.tomtoolkit.common.comment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.permission.Viewer;

/** Finds comments on objects a viewer may see; there is no other way to read them. */
@ApplicationScoped
class CommentSearch {

    /** Conditions on the comment {@code c} with their parameters. */
    private record Where(String hql, Map<String, Object> parameters) {}

    private final EntityManager entities;
    private final List<Commentable> kinds;

    CommentSearch(EntityManager entities, @All List<Commentable> kinds) {
        this.entities = entities;
        this.kinds = kinds;
    }

    Optional<Commentable> kind(String name) {
        return kinds.stream().filter(kind -> kind.kind().equals(name)).findFirst();
    }

    /** Whether the viewer may see this object. */
    boolean isVisible(String kindName, long objectId, Viewer viewer) {
        Optional<Commentable> kind = kind(kindName);
        if (kind.isEmpty()) {
            return false;
        }
        Commentable.Visible visible = kind.get().visible(viewer);
        TypedQuery<Integer> query = entities.createQuery(
                "select 1 from " + visible.from() + " where " + visible.id() + " = :objectId and " + visible.where(),
                Integer.class);
        visible.parameters().forEach(query::setParameter);
        return !query.setParameter("objectId", objectId).getResultList().isEmpty();
    }

    Optional<Comment> find(long id, Viewer viewer) {
        Where where = visible(viewer);
        where.parameters().put("commentId", id);
        return query("select c from Comment c where c.id = :commentId and " + where.hql(), where, Comment.class)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * @param kind only on objects of this kind, {@code ""} for all
     * @param objectId only on this object, null for all
     */
    List<Comment> page(String kind, Long objectId, Viewer viewer, int offset, int size) {
        Where where = filtered(kind, objectId, viewer);
        return query("select c from Comment c where " + where.hql() + " order by c.id desc", where, Comment.class)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    long count(String kind, Long objectId, Viewer viewer) {
        Where where = filtered(kind, objectId, viewer);
        return query("select count(c.id) from Comment c where " + where.hql(), where, Long.class)
                .getSingleResult();
    }

    private Where filtered(String kind, Long objectId, Viewer viewer) {
        Where where = visible(viewer);
        StringBuilder hql = new StringBuilder(where.hql());
        if (!kind.isEmpty()) {
            hql.append(" and c.kind = :kind");
            where.parameters().put("kind", kind);
        }
        if (objectId != null) {
            hql.append(" and c.objectId = :objectId");
            where.parameters().put("objectId", objectId);
        }
        return new Where(hql.toString(), where.parameters());
    }

    private Where visible(Viewer viewer) {
        List<String> parts = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Commentable kind : kinds) {
            String name = "kind" + parts.size();
            Commentable.Visible ids = kind.visible(viewer);
            parameters.putAll(ids.parameters());
            parameters.put(name, kind.kind());
            parts.add("(c.kind = :" + name + " and " + ids.holdsFor("c.objectId") + ")");
        }
        return new Where(parts.isEmpty() ? "(1 = 0)" : "(" + String.join(" or ", parts) + ")", parameters);
    }

    private <T> TypedQuery<T> query(String hql, Where where, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(hql, type);
        where.parameters().forEach(query::setParameter);
        return query;
    }
}
