package org.tomtoolkit.alerts.spi;

/**
 * The frame of a query.
 *
 * @param limit most alerts to answer, at least 1
 * @since 1.0
 */
public record BrokerContext(int limit) {

    public BrokerContext {
        if (limit < 1) {
            throw new IllegalArgumentException("The limit is at least 1");
        }
    }
}
