package org.tomtoolkit.alerts.spi;

import java.util.Optional;

/**
 * A broker that can look one alert up by its id.
 *
 * @since 1.0
 */
public interface FindsOne {

    /**
     * Asks the service.
     *
     * @return empty when there is no such alert
     * @throws org.tomtoolkit.core.remote.RemoteException when the service cannot be asked or answers nonsense
     */
    Optional<Alert> find(String alertId);
}
