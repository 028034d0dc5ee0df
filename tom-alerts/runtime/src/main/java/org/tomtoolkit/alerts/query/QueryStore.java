package org.tomtoolkit.alerts.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tomtoolkit.alerts.spi.Alert;
import org.tomtoolkit.alerts.spi.QueryResult;
import org.tomtoolkit.core.permission.Viewer;

/** Queries, runs and their alerts in the database. Decides nothing about who may. */
@ApplicationScoped
public class QueryStore {

    private final EntityManager entities;

    QueryStore(EntityManager entities) {
        this.entities = entities;
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
