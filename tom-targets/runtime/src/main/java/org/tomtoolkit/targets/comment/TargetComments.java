package org.tomtoolkit.targets.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.tomtoolkit.common.comment.Commentable;
import org.tomtoolkit.common.comment.Comments;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetAccess;
import org.tomtoolkit.targets.TargetDeleted;

/** Targets can be commented on; the comments go with them. */
@ApplicationScoped
class TargetComments implements Commentable {

    static final String KIND = "target";

    private final EntityManager entities;
    private final TargetAccess access;

    TargetComments(EntityManager entities, TargetAccess access) {
        this.entities = entities;
        this.access = access;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Visible visible(Viewer viewer) {
        AccessRule rule = access.rule(viewer, Action.VIEW, "t");
        return new Visible("Target t", "t.id", rule.hql(), rule.parameters());
    }

    @Override
    public Map<Long, Link> links(Collection<Long> ids) {
        Map<Long, Link> links = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery("select t.id, t.name from Target t where t.id in ?1", Object[].class)
                    .setParameter(1, ids)
                    .getResultList()
                    .forEach(row -> links.put((Long) row[0], new Link((String) row[1], "/targets/" + row[0] + "/")));
        }
        return links;
    }

    void forget(@Observes TargetDeleted deleted, Comments comments) {
        comments.forget(KIND, deleted.targetId());
    }
}
