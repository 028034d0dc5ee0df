package org.tomtoolkit.alerts.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetAccess;

/**
 * Where targets came from. Decides nothing about who may, except where a viewer is given.
 *
 * @since 1.0
 */
@ApplicationScoped
public class AlertOrigins {

    /** A target that came from an alert. */
    public record Known(long targetId, String targetName) {}

    private final EntityManager entities;
    private final TargetAccess access;

    AlertOrigins(EntityManager entities, TargetAccess access) {
        this.entities = entities;
        this.access = access;
    }

    /** Alerts that are about a target, in the order they were noted. */
    public List<AlertOrigin> of(long targetId) {
        return entities.createQuery("from AlertOrigin o where o.targetId = :target order by o.id", AlertOrigin.class)
                .setParameter("target", targetId)
                .getResultList();
    }

    /** Targets the viewer may view that came from these alerts, by id of the alert. */
    public Map<String, Known> known(String broker, Collection<String> alertIds, Viewer viewer) {
        Map<String, Known> known = new HashMap<>();
        if (alertIds.isEmpty()) {
            return known;
        }
        AccessRule rule = access.rule(viewer, Action.VIEW, "t");
        TypedQuery<Object[]> query = entities.createQuery(
                "select o.alertId, t.id, t.name from AlertOrigin o join Target t on t.id = o.targetId"
                        + " where o.broker = :broker and o.alertId in :alerts and " + rule.hql() + " order by t.id",
                Object[].class);
        rule.parameters().forEach(query::setParameter);
        query.setParameter("broker", broker)
                .setParameter("alerts", alertIds)
                .getResultList()
                .forEach(row -> known.putIfAbsent((String) row[0], new Known((Long) row[1], (String) row[2])));
        return known;
    }

    /** Notes that an alert is about a target; noting it again changes nothing. */
    @Transactional
    void note(long targetId, String broker, String alertId, String url) {
        boolean noted = of(targetId).stream()
                .anyMatch(origin ->
                        origin.broker().equals(broker) && origin.alertId().equals(alertId));
        if (!noted) {
            entities.persist(new AlertOrigin(targetId, broker, alertId, url));
        }
    }

    /** Notes that its light curve was fetched just now. */
    @Transactional
    void updated(long targetId, String broker, String alertId) {
        entities.createQuery("update AlertOrigin o set o.updated = :now"
                        + " where o.targetId = :target and o.broker = :broker and o.alertId = :alert")
                .setParameter("now", Instant.now().truncatedTo(ChronoUnit.MILLIS))
                .setParameter("target", targetId)
                .setParameter("broker", broker)
                .setParameter("alert", alertId)
                .executeUpdate();
    }
}
