package org.tomtoolkit.alerts.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.alerts.spi.Alert;
import org.tomtoolkit.alerts.spi.QueryResult;
import org.tomtoolkit.core.permission.Viewer;

/** Queries, runs and their alerts in the database. Decides nothing about who may. */
@ApplicationScoped
public class QueryStore {

    private static final int MOST_LISTED = 500;

    private final EntityManager entities;

    QueryStore(EntityManager entities) {
        this.entities = entities;
    }

    List<BrokerQuery> list(Viewer viewer, String name, String broker) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (!viewer.superuser()) {
            conditions.add("q.ownerId = :owner");
            parameters.put("owner", viewer.userId());
        }
        if (!broker.isEmpty()) {
            conditions.add("q.broker = :broker");
            parameters.put("broker", broker);
        }
        if (!name.isBlank()) {
            String part = name.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
            conditions.add("lower(q.name) like :name escape '!'");
            parameters.put("name", "%" + part + "%");
        }
        TypedQuery<BrokerQuery> query = entities.createQuery(
                "from BrokerQuery q where " + String.join(" and ", conditions) + " order by q.modified desc, q.id desc",
                BrokerQuery.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(MOST_LISTED).getResultList();
    }

    Optional<BrokerQuery> find(long id) {
        return Optional.ofNullable(entities.find(BrokerQuery.class, id));
    }

    @Transactional
    BrokerQuery save(BrokerQuery query) {
        if (query.id() == null) {
            entities.persist(query);
            return query;
        }
        return entities.merge(query);
    }

    @Transactional
    void delete(long id) {
        entities.createQuery("delete from BrokerQuery q where q.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Keeps a run with at most so many alerts. */
    @Transactional
    BrokerRun keep(BrokerQuery query, QueryResult.Alerts alerts, int most, Viewer viewer) {
        boolean more = alerts.more() || alerts.found().size() > most;
        BrokerRun run = new BrokerRun(query, viewer.userId(), more, alerts.note());
        entities.persist(run);
        alerts.found().stream()
                .filter(RunAlert::fits)
                .limit(most)
                .map((Alert alert) -> new RunAlert(run.id(), alert))
                .forEach(entities::persist);
        entities.createQuery("update BrokerQuery q set q.lastRun = :now where q.id = :id")
                .setParameter("now", run.created())
                .setParameter("id", query.id())
                .executeUpdate();
        return run;
    }

    Optional<BrokerRun> run(long id) {
        return Optional.ofNullable(entities.find(BrokerRun.class, id));
    }

    /** In the broker's order. */
    List<RunAlert> alerts(long runId) {
        return entities.createQuery("from RunAlert a where a.runId = :run order by a.id", RunAlert.class)
                .setParameter("run", runId)
                .getResultList();
    }

    /** Deletes runs from before this time with their alerts. */
    @Transactional
    public int forgetBefore(Instant time) {
        return entities.createQuery("delete from BrokerRun r where r.created < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
