package org.tomtoolkit.core.remote;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.batch.LateBatch;

/**
 * The calls in the database. They are written in batches on a thread of their own and deleted when they are old.
 *
 * @since 1.0
 */
@ApplicationScoped
public class RemoteCalls {

    private static final int DELETED_AT_ONCE = 5_000;

    /**
     * Which calls.
     *
     * @param service id, {@code ""} for all
     * @param outcome {@code success}, {@code failure}, a status or kind of failure, {@code ""} for all
     * @param accountId null for all
     * @param before only calls with a smaller id, null for the newest
     */
    public record Filter(String service, String outcome, Long accountId, Long before) {}

    private final EntityManager entities;
    private final RemoteConfig config;
    private final LateBatch<RemoteLog.Entry> late;
    private final Writer writer;

    RemoteCalls(EntityManager entities, RemoteConfig config, Writer writer) {
        this.entities = entities;
        this.config = config;
        this.writer = writer;
        this.late = new LateBatch<>("tom-remote-calls", Duration.ofSeconds(2), 20_000, this::write);
    }

    void add(RemoteLog.Entry entry) {
        if (config.log().enabled()) {
            late.add(entry);
        }
    }

    @ActivateRequestContext
    void write(List<RemoteLog.Entry> entries) {
        writer.write(entries);
    }

    /** Writes what waits, now; not within a transaction. */
    public void flush() {
        late.flush();
    }

    @PreDestroy
    void stop() {
        late.close();
    }

    /** Newest first. */
    public List<RemoteCall> list(Filter filter, int most) {
        StringBuilder query = new StringBuilder("from RemoteCall c where 1 = 1");
        Map<String, Object> values = new HashMap<>();
        if (!filter.service().isEmpty()) {
            query.append(" and c.service = :service");
            values.put("service", filter.service());
        }
        if (filter.accountId() != null) {
            query.append(" and c.accountId = :account");
            values.put("account", filter.accountId());
        }
        if (filter.before() != null) {
            query.append(" and c.id < :before");
            values.put("before", filter.before());
        }
        if (List.of("success", "failure").contains(filter.outcome())) {
            query.append(" and c.success = :success");
            values.put("success", filter.outcome().equals("success"));
        } else if (!filter.outcome().isEmpty()) {
            query.append(" and c.outcome = :outcome");
            values.put("outcome", filter.outcome());
        }
        var found = entities.createQuery(query + " order by c.id desc", RemoteCall.class);
        values.forEach(found::setParameter);
        return found.setMaxResults(most).getResultList();
    }

    /** All services that were ever called, by id. */
    public List<ServiceStatus> services() {
        return entities.createQuery("from ServiceStatus s order by s.service", ServiceStatus.class)
                .getResultList();
    }

    /**
     * Deletes what is older or more than the configuration says, in short transactions.
     *
     * @return how many went
     */
    public long clean() {
        Instant oldest = Instant.now().minus(config.log().keep());
        long newest = number("select max(c.id) from RemoteCall c");
        long firstToKeep = newest - config.log().most() + 1;
        long gone = 0;
        for (long first = number("select min(c.id) from RemoteCall c"); first > 0 && first <= newest; ) {
            long deleted = writer.delete(first, first + DELETED_AT_ONCE, oldest, firstToKeep);
            if (deleted == 0) {
                break;
            }
            gone += deleted;
            first += DELETED_AT_ONCE;
        }
        return gone;
    }

    private long number(String query) {
        Long number = entities.createQuery(query, Long.class).getSingleResult();
        return number == null ? 0 : number;
    }

    /** What is done in a transaction. */
    @ApplicationScoped
    static class Writer {

        private final EntityManager entities;

        Writer(EntityManager entities) {
            this.entities = entities;
        }

        @Transactional
        void write(List<RemoteLog.Entry> entries) {
            Map<String, ServiceStatus> statuses = new HashMap<>();
            for (RemoteLog.Entry entry : new ArrayList<>(entries)) {
                entities.persist(new RemoteCall(entry));
                statuses.computeIfAbsent(entry.service(), this::status).note(entry);
            }
        }

        private ServiceStatus status(String service) {
            ServiceStatus status = entities.find(ServiceStatus.class, service);
            if (status == null) {
                status = new ServiceStatus(service);
                entities.persist(status);
            }
            return status;
        }

        @Transactional
        long delete(long from, long to, Instant oldest, long firstToKeep) {
            return entities.createQuery("delete from RemoteCall c where c.id >= ?1 and c.id < ?2"
                            + " and (c.called < ?3 or c.id < ?4)")
                    .setParameter(1, from)
                    .setParameter(2, to)
                    .setParameter(3, oldest)
                    .setParameter(4, firstToKeep)
                    .executeUpdate();
        }
    }
}
