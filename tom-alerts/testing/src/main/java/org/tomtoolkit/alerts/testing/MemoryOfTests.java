package org.tomtoolkit.alerts.testing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tomtoolkit.alerts.spi.BrokerMemory;

/**
 * A memory of brokers without a database.
 *
 * @since 1.0
 */
public final class MemoryOfTests implements BrokerMemory {

    private final Map<String, Remembered> known = new ConcurrentHashMap<>();

    @Override
    public Optional<Remembered> recall(String brokerId, String key) {
        return Optional.ofNullable(known.get(brokerId + "/" + key));
    }

    @Override
    public void remember(String brokerId, String key, String text) {
        known.put(brokerId + "/" + key, new Remembered(text, Instant.now()));
    }
}
