package org.tomtoolkit.targets.lists;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.table.RowQuery;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.AccessRules;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.query.OneOf;
import org.tomtoolkit.targets.TargetAccess;

/**
 * Puts targets into lists and takes them out, all that a query finds in one statement: a hundred thousand cost little more
 * than one. The query is about {@code Target t} and holds the condition of who may see them.
 *
 * @since 1.0
 */
@DefaultBean
@ApplicationScoped
public class ListMembers {

    /**
     * What a move did.
     *
     * @param added new in the list
     * @param removed places in other lists that are gone
     */
    public record Moved(long added, long removed) {}

    private final EntityManager entities;
    private final TargetAccess targets;
    private final AccessRules rules;
    private final TargetLists lists;
    private final Event<Object> events;

    protected ListMembers(
            EntityManager entities, TargetAccess targets, AccessRules rules, TargetLists lists, Event<Object> events) {
        this.entities = entities;
        this.targets = targets;
        this.rules = rules;
        this.lists = lists;
        this.events = events;
    }

    /**
     * Adds what is not in the list yet. What the list grants holds for targets that the viewer may change, as far as they
     * may do it themselves.
     *
     * @return how many were added
     * @throws TomException 404 when there is no such list that the viewer may see, 403 when they may not change it
     */
    @Transactional
    public long add(long listId, RowQuery<?> chosen, Viewer viewer) {
        TargetList list = lists.get(listId, viewer, Action.CHANGE);
        AccessRule change = targets.rule(viewer, Action.CHANGE, "t");
        AccessRule delete = targets.rule(viewer, Action.DELETE, "t");
        String level = "case when " + change.hql() + " and " + delete.hql() + " then "
                + TargetListMember.level(Action.DELETE) + " when " + change.hql() + " then "
                + TargetListMember.level(Action.CHANGE) + " else 0 end";
        Query insert =
                entities.createQuery("insert into TargetListMember (listId, targetId, shareLevel) select l.id, t.id, "
                        + level + " from Target t join TargetList l on l.id = :intoList where " + chosen.where()
                        + " and not exists (select 1 from TargetListMember present where present.listId = :intoList and"
                        + " present.targetId = t.id)");
        Map<String, Object> parameters = new LinkedHashMap<>(chosen.parameters());
        parameters.putAll(change.parameters());
        parameters.putAll(delete.parameters());
        parameters.put("intoList", listId);
        long added = executed(insert, parameters);
        if (added > 0) {
            changed(List.of(new TargetListMembersChanged(listId, list.getName(), added, 0)));
        }
        return added;
    }

    /**
     * Takes out what is in the list.
     *
     * @return how many were taken out
     */
    @Transactional
    public long remove(long listId, RowQuery<?> chosen, Viewer viewer) {
        TargetList list = lists.get(listId, viewer, Action.CHANGE);
        Query delete = entities.createQuery("delete from TargetListMember gone where gone.listId = :fromList and"
                + " gone.targetId in " + chosenIds(chosen));
        Map<String, Object> parameters = new LinkedHashMap<>(chosen.parameters());
        parameters.put("fromList", listId);
        long removed = executed(delete, parameters);
        if (removed > 0) {
            changed(List.of(new TargetListMembersChanged(listId, list.getName(), 0, removed)));
        }
        return removed;
    }

    /** Adds to a list, and takes out of all other lists that the viewer may change. */
    @Transactional
    public Moved move(long listId, RowQuery<?> chosen, Viewer viewer) {
        long added = add(listId, chosen, viewer);
        AccessRule rule = rules.of(viewer, Action.CHANGE, "l");
        Map<String, Object> parameters = new LinkedHashMap<>(chosen.parameters());
        parameters.putAll(rule.parameters());
        parameters.put("intoList", listId);
        List<TargetListMembersChanged> left = left(chosen, rule, parameters);
        // one statement for all lists, because what is chosen may be what one of them holds
        Query delete = entities.createQuery("delete from TargetListMember gone where gone.listId in (select l.id from"
                + " TargetList l where l.id <> :intoList and " + rule.hql()
                + ") and gone.targetId in " + chosenIds(chosen));
        long removed = executed(delete, parameters);
        changed(left);
        return new Moved(added, removed);
    }

    /** What a move will take out of which list. */
    private List<TargetListMembersChanged> left(RowQuery<?> chosen, AccessRule rule, Map<String, Object> parameters) {
        TypedQuery<Object[]> query = entities.createQuery(
                "select l.id, l.name, count(gone.targetId) from TargetListMember gone join TargetList l on l.id ="
                        + " gone.listId where l.id <> :intoList and " + rule.hql() + " and gone.targetId in "
                        + chosenIds(chosen) + " group by l.id, l.name order by l.id",
                Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> new TargetListMembersChanged((Long) row[0], (String) row[1], 0, (Long) row[2]))
                .toList();
    }

    /**
     * The condition may ask who is in which list, and MySQL refuses to read the table it deletes from; what is distinct is
     * read to its end before.
     */
    private static String chosenIds(RowQuery<?> chosen) {
        return "(select c.id from (select distinct t.id as id from Target t where " + chosen.where() + ") c)";
    }

    /** Names of the other lists a move takes targets out of, at most ten. */
    public List<String> leftByMove(Long listId, RowQuery<?> chosen, Viewer viewer) {
        AccessRule rule = rules.of(viewer, Action.CHANGE, "l");
        TypedQuery<String> query = entities.createQuery(
                "select l.name from TargetList l where l.id <> :intoList and " + rule.hql()
                        + " and exists (select 1 from TargetListMember m where m.listId = l.id and m.targetId in"
                        + " (select t.id from Target t where " + chosen.where() + ")) order by l.name",
                String.class);
        chosen.parameters().forEach(query::setParameter);
        rule.parameters().forEach(query::setParameter);
        return query.setParameter("intoList", listId == null ? 0L : listId)
                .setMaxResults(10)
                .getResultList();
    }

    private static long executed(Query statement, Map<String, Object> parameters) {
        parameters.forEach(statement::setParameter);
        return statement.executeUpdate();
    }

    private void changed(List<TargetListMembersChanged> changes) {
        if (changes.isEmpty()) {
            return;
        }
        OneOf changed = OneOf.of(
                "l.id",
                "lists",
                changes.stream().map(TargetListMembersChanged::listId).toList());
        Query update = entities.createQuery("update TargetList l set l.modified = :now where " + changed.hql());
        changed.in(update)
                .setParameter("now", Instant.now().truncatedTo(ChronoUnit.MILLIS))
                .executeUpdate();
        changes.forEach(events::fire);
    }
}
