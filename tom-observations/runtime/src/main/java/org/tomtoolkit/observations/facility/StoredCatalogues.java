package org.tomtoolkit.observations.facility;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tomtoolkit.observations.spi.CatalogueStore;

/** Catalogues in the database, so that a restart while the facility is down loses nothing; remembered for half a minute. */
@ApplicationScoped
class StoredCatalogues implements CatalogueStore {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private record Memory(Optional<Kept> kept, Instant read) {}

    private final EntityManager entities;
    private final Map<String, Memory> memories = new ConcurrentHashMap<>();

    StoredCatalogues(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Kept> find(String facility, String name) {
        Memory memory = memories.get(facility + "/" + name);
        if (memory == null || memory.read().plus(REMEMBERED).isBefore(Instant.now())) {
            memory = new Memory(read(facility, name), Instant.now());
            memories.put(facility + "/" + name, memory);
        }
        return memory.kept();
    }

    @Override
    public void put(String facility, String name, String text) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        QuarkusTransaction.joiningExisting().run(() -> {
            KeptCatalogue row = row(facility, name).orElseGet(() -> new KeptCatalogue(facility, name));
            row.put(text, now);
            entities.persist(row);
        });
        memories.put(facility + "/" + name, new Memory(Optional.of(new Kept(text, now)), Instant.now()));
    }

    private Optional<Kept> read(String facility, String name) {
        return entities
                .createQuery(
                        "select c.content, c.fetched from KeptCatalogue c where c.facility = ?1 and c.name = ?2",
                        Object[].class)
                .setParameter(1, facility)
                .setParameter(2, name)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new Kept((String) row[0], (Instant) row[1]));
    }

    private Optional<KeptCatalogue> row(String facility, String name) {
        return entities
                .createQuery("from KeptCatalogue c where c.facility = ?1 and c.name = ?2", KeptCatalogue.class)
                .setParameter(1, facility)
                .setParameter(2, name)
                .getResultList()
                .stream()
                .findFirst();
    }
}
