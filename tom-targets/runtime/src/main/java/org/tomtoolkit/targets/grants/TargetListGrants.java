package org.tomtoolkit.targets.grants;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.common.grants.GrantEditor;
import org.tomtoolkit.common.grants.GrantEditor.Editing;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.AccessLists;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.SubjectKind;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.TargetAccess;
import org.tomtoolkit.targets.lists.TargetList;
import org.tomtoolkit.targets.lists.TargetListUpdated;
import org.tomtoolkit.targets.lists.TargetLists;

/**
 * The one way in for changes of what is granted on a target list: to the list and with it to its members, or to the members
 * themselves so that it stays when they leave the list.
 *
 * @since 1.0
 */
@DefaultBean
@ApplicationScoped
public class TargetListGrants {

    private static final String MEMBERS =
            "t.id in (select m.targetId from TargetListMember m where m.listId = :listId)";

    private final EntityManager entities;
    private final TargetLists targetLists;
    private final TargetAccess access;
    private final AccessLists lists;
    private final GrantEditor editor;
    private final Event<TargetListUpdated> events;

    protected TargetListGrants(
            EntityManager entities,
            TargetLists targetLists,
            TargetAccess access,
            AccessLists lists,
            GrantEditor editor,
            Event<TargetListUpdated> events) {
        this.entities = entities;
        this.targetLists = targetLists;
        this.access = access;
        this.lists = lists;
        this.editor = editor;
        this.events = events;
    }

    /**
     * The list, for somebody who may change it.
     *
     * @throws TomException 404 when they may not see it, 403 when they may not change it
     */
    public TargetList get(long listId, Viewer viewer) {
        return targetLists
                .find(listId, viewer, Action.CHANGE)
                .orElseThrow(() -> targetLists
                        .find(listId, viewer, Action.VIEW)
                        .map(list -> TomException.forbidden("You may look at this list but not change it."))
                        .orElseGet(() -> TomException.notFound("target list")));
    }

    /** What somebody needs to know to edit the grants of a list. */
    public Editing editing(long listId, Viewer viewer) {
        return editing(get(listId, viewer), viewer);
    }

    private Editing editing(TargetList list, Viewer viewer) {
        Set<Action> own = EnumSet.of(Action.VIEW, Action.CHANGE);
        if (targetLists.find(list.getId(), viewer, Action.DELETE).isPresent()) {
            own.add(Action.DELETE);
        }
        boolean owner = viewer.superuser() || viewer.userId().equals(list.getOwnerId());
        return new Editing(lists.grants(list.getAccessListId()), viewer, own, owner);
    }

    /**
     * Gives a list this visibility and exactly these grants. They hold for its members too, as far as those who put them
     * there may pass them on; the visibility is that of the list alone.
     */
    @Transactional
    public void change(long listId, Visibility visibility, List<Grant> grants, Viewer viewer) {
        TargetList list = get(listId, viewer);
        editor.check(editing(list, viewer), grants);
        entities.createQuery("update TargetList l set l.visibility = :visibility, l.accessListId = :lists,"
                        + " l.modified = :now where l.id = :id")
                .setParameter("visibility", visibility)
                .setParameter("lists", lists.idOf(grants))
                .setParameter("now", Instant.now().truncatedTo(ChronoUnit.MILLIS))
                .setParameter("id", listId)
                .executeUpdate();
        events.fire(new TargetListUpdated(listId, list.getName()));
        entities.clear();
    }

    /**
     * Adds grants to every member that the viewer may change, and delete when the grants say so: one statement for each
     * distinct set of grants among them, however many targets there are.
     *
     * @return how many targets now have them
     */
    @Transactional
    public long grantToMembers(long listId, List<Grant> grants, Viewer viewer) {
        get(listId, viewer);
        if (grants.isEmpty()) {
            return 0;
        }
        Editing own = new Editing(List.of(), viewer, EnumSet.allOf(Action.class), false);
        editor.check(own, grants);
        boolean deletes = grants.stream().anyMatch(grant -> grant.actions().contains(Action.DELETE));
        AccessRule rule = access.rule(viewer, Action.CHANGE, "t");
        if (deletes) {
            rule = rule.and(access.rule(viewer, Action.DELETE, "t"));
        }
        long changed = 0;
        for (Long present : presentLists(listId, rule)) {
            changed += replace(listId, present, lists.idOf(union(lists.grants(present), grants)), rule);
        }
        entities.clear();
        return changed;
    }

    private List<Long> presentLists(long listId, AccessRule rule) {
        var query = entities.createQuery(
                "select distinct t.accessListId from Target t where " + MEMBERS + " and " + rule.hql(), Long.class);
        bind(query, rule, listId);
        return query.getResultList();
    }

    private int replace(long listId, Long present, Long next, AccessRule rule) {
        String same = present == null ? "t.accessListId is null" : "t.accessListId = :present";
        Query update = entities.createQuery("update Target t set t.accessListId = :next, t.modified = :now where "
                + same + " and " + MEMBERS + " and " + rule.hql());
        bind(update, rule, listId);
        if (present != null) {
            update.setParameter("present", present);
        }
        return update.setParameter("next", next)
                .setParameter("now", Instant.now().truncatedTo(ChronoUnit.MILLIS))
                .executeUpdate();
    }

    private static void bind(Query query, AccessRule rule, long listId) {
        rule.parameters().forEach(query::setParameter);
        query.setParameter("listId", listId);
    }

    private static List<Grant> union(List<Grant> present, List<Grant> more) {
        Map<SubjectKind, Map<Long, Set<Action>>> all = new EnumMap<>(SubjectKind.class);
        for (List<Grant> grants : List.of(present, more)) {
            grants.forEach(grant -> all.computeIfAbsent(grant.subjectKind(), kind -> new LinkedHashMap<>())
                    .computeIfAbsent(grant.subjectId(), id -> EnumSet.noneOf(Action.class))
                    .addAll(grant.actions()));
        }
        return all.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(subject -> new Grant(kind.getKey(), subject.getKey(), subject.getValue())))
                .toList();
    }
}
