package org.tomtoolkit.alerts.memory;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tomtoolkit.alerts.spi.BrokerMemory;

/** In a table, so that all nodes know. */
@ApplicationScoped
@DefaultBean
class StoredBrokerMemory implements BrokerMemory {

    private final EntityManager entities;

    StoredBrokerMemory(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Remembered> recall(String brokerId, String key) {
        return find(brokerId, key).map(row -> new Remembered(row.content(), row.learned()));
    }

    @Override
    @Transactional
    public void remember(String brokerId, String key, String text) {
        MemoryRow row = find(brokerId, key).orElseGet(() -> new MemoryRow(brokerId, key));
        row.learn(text, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        entities.persist(row);
    }

    private Optional<MemoryRow> find(String brokerId, String key) {
        return entities
                .createQuery("from BrokerMemoryRow m where m.broker = :broker and m.key = :key", MemoryRow.class)
                .setParameter("broker", brokerId)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst();
    }
}
