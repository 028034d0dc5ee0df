package org.tomtoolkit.targets.lists;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tomtoolkit.common.table.TableRequest;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.AccessRules;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.TargetAccess;

/**
 * The one way in for every change of a target list.
 *
 * @since 1.0
 */
@DefaultBean
@ApplicationScoped
public class TargetLists {

    private static final int MAX_NAME = 200;
    private static final int MAX_OFFERED = 500;

    private final EntityManager entities;
    private final TargetAccess targets;
    private final AccessRules rules;
    private final Event<Object> events;

    TargetLists(EntityManager entities, TargetAccess targets, AccessRules rules, Event<Object> events) {
        this.entities = entities;
        this.targets = targets;
        this.rules = rules;
        this.events = events;
    }

    /** Lists this viewer may see, by name; the first 500. */
    public List<TargetList> visible(Viewer viewer) {
        return query("1 = 1", viewer, Action.VIEW).setMaxResults(MAX_OFFERED).getResultList();
    }

    /** Some of the lists that this viewer may see, by name. */
    public List<TargetList> visible(Viewer viewer, int offset, int limit) {
        return query("1 = 1", viewer, Action.VIEW)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many lists this viewer may see. */
    public long count(Viewer viewer) {
        AccessRule rule = rules.of(viewer, Action.VIEW, "l");
        TypedQuery<Long> query =
                entities.createQuery("select count(l) from TargetList l where " + rule.hql(), Long.class);
        rule.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** Lists this viewer may change, by name; the first 500. */
    public List<TargetList> changeable(Viewer viewer) {
        return query("1 = 1", viewer, Action.CHANGE).setMaxResults(MAX_OFFERED).getResultList();
    }

    /** Lists this viewer may change whose name begins with the text, in any case. */
    List<TargetList> beginning(String text, Viewer viewer, int most) {
        return query("lower(l.name) like :beginning escape '!'", viewer, Action.CHANGE)
                .setParameter(
                        "beginning",
                        TableRequest.anywhere(text.toLowerCase(Locale.ROOT)).substring(1))
                .setMaxResults(most)
                .getResultList();
    }

    /** Lists with this target that the viewer may see, by name. */
    public List<TargetList> with(long targetId, Viewer viewer) {
        return with(targetId, viewer, Action.VIEW);
    }

    /** Lists with this target that the viewer may do this to, by name. */
    public List<TargetList> with(long targetId, Viewer viewer, Action action) {
        return query("l.id in (select m.listId from TargetListMember m where m.targetId = :targetId)", viewer, action)
                .setParameter("targetId", targetId)
                .setMaxResults(MAX_OFFERED)
                .getResultList();
    }

    public Optional<TargetList> find(long id, Viewer viewer, Action action) {
        return query("l.id = :listId", viewer, action).setParameter("listId", id).getResultList().stream()
                .findFirst();
    }

    /** The oldest list of this name that the viewer may do this to. */
    public Optional<TargetList> named(String name, Viewer viewer, Action action) {
        return query("l.name = :listName", viewer, action)
                .setParameter("listName", name.strip())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The list of this name that the viewer may change, or a new one. */
    @Transactional
    public TargetList getOrCreate(String name, Visibility visibility, Viewer viewer) {
        return named(name, viewer, Action.CHANGE).orElseGet(() -> create(name, visibility, viewer));
    }

    @Transactional
    public TargetList create(String name, Visibility visibility, Viewer viewer) {
        return create(name, null, visibility, viewer);
    }

    /**
     * Makes a list.
     *
     * @param colour null for none
     */
    @Transactional
    public TargetList create(String name, ListColour colour, Visibility visibility, Viewer viewer) {
        if (!viewer.isLoggedIn() && !viewer.superuser()) {
            throw new TomException(401, "Not logged in", "Only people with an account make lists.", "Log in.");
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        TargetList list = new TargetList(checked(name), visibility, viewer.userId(), now);
        list.change(list.getName(), colour, now);
        entities.persist(list);
        events.fire(new TargetListCreated(list.getId(), list.getName()));
        return list;
    }

    private static String checked(String name) {
        String plain = name == null ? "" : name.strip();
        if (plain.isEmpty() || plain.length() > MAX_NAME) {
            throw ValidationException.at("name", "A list needs a name of at most " + MAX_NAME + " characters.");
        }
        return plain;
    }

    /**
     * The list if this viewer may do this to it.
     *
     * @throws TomException 404 when they may not see it, 403 when they may see it but not do this
     */
    public TargetList get(long id, Viewer viewer, Action action) {
        return find(id, viewer, action)
                .orElseThrow(() -> find(id, viewer, Action.VIEW)
                        .map(list -> TomException.forbidden("You may look at this list but not "
                                + (action == Action.DELETE ? "delete" : "change") + " it."))
                        .orElseGet(() -> TomException.notFound("target list")));
    }

    /** Gives a list another name and colour. */
    @Transactional
    public void change(long id, String name, ListColour colour, Viewer viewer) {
        TargetList list = get(id, viewer, Action.CHANGE);
        list.change(checked(name), colour, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        events.fire(new TargetListUpdated(id, list.getName()));
    }

    /**
     * Changes name and visibility.
     *
     * @throws TomException 404 when there is no such list that the viewer may change
     */
    @Transactional
    public TargetList change(long id, String name, Visibility visibility, Viewer viewer) {
        TargetList list = find(id, viewer, Action.CHANGE).orElseThrow(() -> TomException.notFound("target list"));
        list.change(checked(name), visibility, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        events.fire(new TargetListUpdated(id, list.getName()));
        return list;
    }

    /**
     * Deletes a list; its targets stay.
     *
     * @throws TomException 404 when there is no such list that the viewer may delete
     */
    @Transactional
    public void delete(long id, Viewer viewer) {
        TargetList list = find(id, viewer, Action.DELETE).orElseThrow(() -> TomException.notFound("target list"));
        int members = entities.createQuery("delete from TargetListMember m where m.listId = ?1")
                .setParameter(1, id)
                .executeUpdate();
        entities.createQuery("delete from TargetList l where l.id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        events.fire(new TargetListDeleted(id, list.getName(), members));
    }

    /**
     * Takes targets out of a list; those that are not in it are passed over.
     *
     * @return how many were taken out
     * @throws TomException 404 when there is no such list that the viewer may change
     */
    @Transactional
    public int remove(long listId, Collection<Long> targetIds, Viewer viewer) {
        TargetList list = find(listId, viewer, Action.CHANGE).orElseThrow(() -> TomException.notFound("target list"));
        if (targetIds.isEmpty()) {
            return 0;
        }
        int removed = entities.createQuery("delete from TargetListMember m where m.listId = ?1 and m.targetId in ?2")
                .setParameter(1, listId)
                .setParameter(2, targetIds)
                .executeUpdate();
        changed(list, 0, removed);
        return removed;
    }

    private void changed(TargetList list, long added, long removed) {
        if (added + removed > 0) {
            events.fire(new TargetListMembersChanged(list.getId(), list.getName(), added, removed));
        }
    }

    /** How many targets in a list this viewer may see. */
    public long members(long listId, Viewer viewer) {
        AccessRule rule = targets.rule(viewer, Action.VIEW, "t");
        TypedQuery<Long> query = entities.createQuery(
                "select count(t) from Target t join TargetListMember m on m.targetId = t.id where m.listId = :listId"
                        + " and " + rule.hql(),
                Long.class);
        rule.parameters().forEach(query::setParameter);
        return query.setParameter("listId", listId).getSingleResult();
    }

    /**
     * Adds targets that the viewer may see; those in the list already stay. What the list grants holds for those that the
     * viewer may change, as far as they may do it themselves.
     *
     * @return how many were added
     * @throws TomException 404 when there is no such list that the viewer may change
     */
    @Transactional
    public int add(long listId, Collection<Long> targetIds, Viewer viewer) {
        TargetList list = find(listId, viewer, Action.CHANGE).orElseThrow(() -> TomException.notFound("target list"));
        Set<Long> wanted = new HashSet<>(targets.allowed(targetIds, viewer, Action.VIEW));
        if (wanted.isEmpty()) {
            return 0;
        }
        entities.createQuery(
                        "select m.targetId from TargetListMember m where m.listId = ?1 and m.targetId in ?2",
                        Long.class)
                .setParameter(1, listId)
                .setParameter(2, wanted)
                .getResultList()
                .forEach(wanted::remove);
        Set<Long> changeable = targets.allowed(wanted, viewer, Action.CHANGE);
        Set<Long> deletable = targets.allowed(changeable, viewer, Action.DELETE);
        for (Long id : wanted) {
            Action most = deletable.contains(id) ? Action.DELETE : Action.CHANGE;
            int level = changeable.contains(id) ? TargetListMember.level(most) : 0;
            entities.persist(new TargetListMember(listId, id, level));
        }
        changed(list, wanted.size(), 0);
        return wanted.size();
    }

    private TypedQuery<TargetList> query(String condition, Viewer viewer, Action action) {
        AccessRule rule = rules.of(viewer, action, "l");
        TypedQuery<TargetList> query = entities.createQuery(
                "from TargetList l where " + condition + " and " + rule.hql() + " order by l.name, l.id",
                TargetList.class);
        rule.parameters().forEach(query::setParameter);
        return query;
    }
}
