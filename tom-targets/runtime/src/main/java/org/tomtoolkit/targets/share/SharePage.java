package org.tomtoolkit.targets.share;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetAccess;
import org.tomtoolkit.targets.lists.TargetList;
import org.tomtoolkit.targets.lists.TargetLists;

/** Builds the pages that share a target or a list; an application's own bean of this type takes its place. */
@DefaultBean
@ApplicationScoped
public class SharePage {

    private static final int SHOWN = 200;

    private final EntityManager entities;
    private final TargetAccess targets;
    private final TargetLists lists;
    private final SharingPlaces places;

    protected SharePage(EntityManager entities, TargetAccess targets, TargetLists lists, SharingPlaces places) {
        this.entities = entities;
        this.targets = targets;
        this.lists = lists;
        this.places = places;
    }

    /**
     * @param chosen key of the place in the form, {@code ""} for none
     * @param error what is wrong with the form, {@code ""} for nothing
     * @throws TomException 404 or 403 when the viewer may not change the target
     */
    public ShareView ofTarget(long id, String chosen, String error, Viewer viewer) {
        Target target = targets.get(id, viewer, Action.CHANGE);
        List<ShareView.Sent> sent = entities
                .createQuery(
                        "from ShareItem i where i.targetId = ?1 order by i.changed desc, i.id desc", ShareItem.class)
                .setParameter(1, id)
                .setMaxResults(SHOWN)
                .getResultList()
                .stream()
                .map(this::sent)
                .toList();
        String page = "/targets/" + id + "/";
        return new ShareView(
                target.getName(), page + "share/", page, id, List.of(), 1, places.all(), chosen, error, sent);
    }

    ShareView.Sent sent(ShareItem item) {
        return new ShareView.Sent(item, places.label(item.getDestination()));
    }

    /**
     * @param ticked ids of the targets that are chosen; null for all
     * @throws TomException 404 when there is no such list that the viewer may view
     */
    public ShareView ofList(long id, String chosen, Set<Long> ticked, String error, Viewer viewer) {
        TargetList list = list(id, viewer);
        AccessRule rule = targets.rule(viewer, Action.CHANGE, "t");
        List<ShareView.Member> members = query("select t.id, t.name", id, rule, " order by t.id", Object[].class)
                .setMaxResults(SHOWN)
                .getResultList()
                .stream()
                .map(row -> new ShareView.Member(
                        (Long) row[0], (String) row[1], ticked == null || ticked.contains((Long) row[0])))
                .toList();
        long total = query("select count(t)", id, rule, "", Long.class).getSingleResult();
        return new ShareView(
                list.getName(),
                "/targets/targetgrouping/" + id + "/share/",
                "/targets/?targetlist__name=" + id,
                null,
                members,
                total,
                places.all(),
                chosen,
                error,
                List.of());
    }

    TargetList list(long id, Viewer viewer) {
        return lists.find(id, viewer, Action.VIEW).orElseThrow(() -> TomException.notFound("target list"));
    }

    /** Ids of the members of a list that the viewer may share. */
    List<Long> members(long listId, int most, Viewer viewer) {
        AccessRule rule = targets.rule(viewer, Action.CHANGE, "t");
        return query("select t.id", listId, rule, " order by t.id", Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of these ids that are members of a list and that the viewer may share. */
    List<Long> members(long listId, Set<Long> chosen, Viewer viewer) {
        AccessRule rule = targets.rule(viewer, Action.CHANGE, "t");
        return chosen.isEmpty()
                ? List.of()
                : query("select t.id", listId, rule, " and t.id in :chosenIds order by t.id", Long.class)
                        .setParameter("chosenIds", chosen)
                        .getResultList();
    }

    private <T> TypedQuery<T> query(String select, long listId, AccessRule rule, String order, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(
                select + " from Target t join TargetListMember m on m.targetId = t.id where m.listId = :sharedList and "
                        + rule.hql() + order,
                type);
        rule.parameters().forEach(query::setParameter);
        return query.setParameter("sharedList", listId);
    }
}
