package org.tomtoolkit.alerts;

import io.quarkus.arc.All;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.tomtoolkit.alerts.spi.AlertBroker;
import org.tomtoolkit.core.plugin.Plugins;

/**
 * The alert brokers of this TOM.
 *
 * @since 1.0
 */
@ApplicationScoped
@DefaultBean
public class AlertBrokers {

    private final Plugins<AlertBroker> brokers;

    protected AlertBrokers(@All List<AlertBroker> brokers) {
        this.brokers = new Plugins<>("broker", brokers);
    }

    /** All that are switched on, by label. */
    public List<AlertBroker> all() {
        return brokers.all();
    }

    public Optional<AlertBroker> find(String id) {
        return brokers.find(id);
    }

    /**
     * @throws org.tomtoolkit.core.TomException 404 when there is no such broker or it is switched off
     */
    public AlertBroker get(String id) {
        return brokers.get(id);
    }

    /** Label of a broker; its id when it is no longer there. */
    public String label(String id) {
        return brokers.find(id).map(AlertBroker::label).orElse(id);
    }
}
