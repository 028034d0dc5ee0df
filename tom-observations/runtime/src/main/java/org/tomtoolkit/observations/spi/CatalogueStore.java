package org.tomtoolkit.observations.spi;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps what a facility fetched, across restarts and for all nodes. Inject it into a plug-in; in plain unit tests use
 * {@link #inMemory()}.
 *
 * @since 1.0
 */
public interface CatalogueStore {

    /**
     * A kept text.
     *
     * @param text as it was put
     * @param fetched when, UTC
     */
    record Kept(String text, Instant fetched) {}

    /** What was kept last under this name. Quick: pages ask while they render. */
    Optional<Kept> find(String facility, String name);

    /**
     * Keeps a text in place of the one before.
     *
     * @param facility id of the facility, at most 50 characters
     * @param name at most 50 characters, e.g. {@code instruments}
     */
    void put(String facility, String name, String text);

    /** A store that forgets with the process. */
    static CatalogueStore inMemory() {
        Map<String, Kept> kept = new ConcurrentHashMap<>();
        return new CatalogueStore() {
            @Override
            public Optional<Kept> find(String facility, String name) {
                return Optional.ofNullable(kept.get(facility + "/" + name));
            }

            @Override
            public void put(String facility, String name, String text) {
                kept.put(facility + "/" + name, new Kept(text, Instant.now()));
            }
        };
    }
}
