package org.tomtoolkit.alerts.spi;

import java.time.Instant;
import java.util.Optional;

/**
 * What a broker once learned from its service and needs while a page renders, such as lists of classes. Shared by all
 * nodes. A job fills it; pages read it.
 *
 * @since 1.0
 */
public interface BrokerMemory {

    /**
     * @param text what was learned, in a form of the broker's own
     * @param learned when
     */
    record Remembered(String text, Instant learned) {}

    /** What is known, however old. */
    Optional<Remembered> recall(String brokerId, String key);

    /** Replaces what was known; at most a megabyte. */
    void remember(String brokerId, String key, String text);
}
