package org.tomtoolkit.targets.edit;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.table.RowQuery;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.TargetAccess;
import org.tomtoolkit.targets.TargetUpdated;
import org.tomtoolkit.targets.TargetsUpdated;
import org.tomtoolkit.targets.extras.TargetExtras;

/**
 * Changes visibility and tags of all targets of a query that the viewer may change, in one transaction and a few statements
 * for each thousand. The query is about {@code Target t} and holds the condition of who may see them.
 *
 * @since 1.0
 */
@DefaultBean
@ApplicationScoped
public class BulkEdit {

    private static final int STEP = 1000;

    private final EntityManager entities;
    private final TargetAccess access;
    private final TargetExtras extras;
    private final Event<Object> events;

    protected BulkEdit(EntityManager entities, TargetAccess access, TargetExtras extras, Event<Object> events) {
        this.entities = entities;
        this.access = access;
        this.extras = extras;
        this.events = events;
    }

    /** How many of them the viewer may change. */
    public long changeable(RowQuery<?> chosen, Viewer viewer) {
        return count(chosen, "1 = 1", Map.of(), viewer);
    }

    /** How many of those have another visibility. */
    public long otherVisibility(RowQuery<?> chosen, Visibility visibility, Viewer viewer) {
        return count(chosen, "t.visibility <> :wanted", Map.of("wanted", visibility), viewer);
    }

    /** How many of those have an extra with this key. */
    public long tagged(RowQuery<?> chosen, String key, Viewer viewer) {
        return count(
                chosen,
                "exists (select 1 from TargetExtra tag where tag.targetId = t.id and tag.key = :tagKey)",
                Map.of("tagKey", key),
                viewer);
    }

    private long count(RowQuery<?> chosen, String condition, Map<String, Object> more, Viewer viewer) {
        AccessRule rule = access.rule(viewer, Action.CHANGE, "t");
        TypedQuery<Long> query = entities.createQuery(
                "select count(t.id) from Target t where " + chosen.where() + " and " + rule.hql() + " and " + condition,
                Long.class);
        bind(query, chosen, rule);
        more.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /**
     * Makes the change. Fires {@link TargetsUpdated}, then {@link TargetUpdated} for each target.
     *
     * @return how many were changed
     * @throws org.tomtoolkit.core.ValidationException when the tag cannot be stored
     */
    @Transactional
    public long apply(BulkChange change, RowQuery<?> chosen, Viewer viewer) {
        if (!change.tag().isEmpty()) {
            FieldErrors errors = new FieldErrors();
            extras.check(Map.of(change.tag(), change.value()), errors);
            errors.throwIfAny();
        }
        // the change may take targets out of the query, so it is asked once
        List<TargetUpdated> targets = targets(chosen, viewer);
        for (int i = 0; i < targets.size(); i += STEP) {
            List<Long> ids = targets.subList(i, Math.min(targets.size(), i + STEP)).stream()
                    .map(TargetUpdated::targetId)
                    .toList();
            apply(change, ids);
        }
        entities.clear();
        events.fire(
                new TargetsUpdated(targets.stream().map(TargetUpdated::targetId).toList()));
        targets.forEach(events::fire);
        return targets.size();
    }

    private List<TargetUpdated> targets(RowQuery<?> chosen, Viewer viewer) {
        AccessRule rule = access.rule(viewer, Action.CHANGE, "t");
        TypedQuery<TargetUpdated> query = entities.createQuery(
                "select new " + TargetUpdated.class.getName() + "(t.id, t.name) from Target t where " + chosen.where()
                        + " and " + rule.hql() + " order by t.id",
                TargetUpdated.class);
        bind(query, chosen, rule);
        return query.getResultList();
    }

    private void apply(BulkChange change, List<Long> ids) {
        List<String> gone = new ArrayList<>();
        if (!change.removedTag().isEmpty()) {
            gone.add(change.removedTag());
        }
        if (!change.tag().isEmpty()) {
            gone.add(change.tag());
        }
        if (!gone.isEmpty()) {
            run(
                    "delete from TargetExtra e where e.key in :keys and e.targetId in :ids",
                    Map.of("keys", gone, "ids", ids));
        }
        if (!change.tag().isEmpty()) {
            tag(change, ids);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("ids", ids);
        values.put("now", Instant.now().truncatedTo(ChronoUnit.MILLIS));
        String visibility = "";
        if (change.visibility() != null) {
            visibility = ", t.visibility = :visibility";
            values.put("visibility", change.visibility());
        }
        run("update Target t set t.modified = :now" + visibility + " where t.id in :ids", values);
    }

    /** The first one gets it as any target would, the others a copy of that row. */
    private void tag(BulkChange change, List<Long> ids) {
        extras.add(Map.of(ids.get(0), Map.of(change.tag(), change.value())));
        entities.flush();
        run(
                "insert into TargetExtra (targetId, key, value, number, truth, time) select t.id, s.key, s.value, s.number,"
                        + " s.truth, s.time from Target t join TargetExtra s on s.targetId = :first and s.key = :key"
                        + " where t.id in :ids and t.id <> :first",
                Map.of("first", ids.get(0), "key", change.tag(), "ids", ids));
    }

    private void run(String hql, Map<String, Object> parameters) {
        Query statement = entities.createQuery(hql);
        parameters.forEach(statement::setParameter);
        statement.executeUpdate();
    }

    private static void bind(Query query, RowQuery<?> chosen, AccessRule rule) {
        chosen.parameters().forEach(query::setParameter);
        rule.parameters().forEach(query::setParameter);
    }
}
