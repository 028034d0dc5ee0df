package org.tomtoolkit.alerts.targets;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.tomtoolkit.alerts.spi.AlertBroker;
import org.tomtoolkit.alerts.spi.GivesPhotometry;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.remote.RemoteException;
import org.tomtoolkit.dataproducts.IngestResult;
import org.tomtoolkit.dataproducts.Measurements;
import org.tomtoolkit.dataproducts.PhotometryPoint;

/**
 * Fetches the light curve of an alert and gives it to a target. Doing it again adds what is new.
 *
 * @since 1.0
 */
@ApplicationScoped
@DefaultBean
public class AlertPhotometry {

    private static final Logger LOG = Logger.getLogger(AlertPhotometry.class);

    private final Measurements measurements;
    private final AlertOrigins origins;

    protected AlertPhotometry(Measurements measurements, AlertOrigins origins) {
        this.measurements = measurements;
        this.origins = origins;
    }

    /** Whether this broker knows light curves. */
    public boolean isGivenBy(AlertBroker broker) {
        return broker instanceof GivesPhotometry;
    }

    /**
     * Asks the broker, outside a transaction, and stores what is new.
     *
     * @throws TomException when the broker cannot be asked, 403/404 when the viewer may not change or see the target
     */
    public IngestResult fetch(long targetId, AlertBroker broker, String alertId, Viewer viewer) {
        if (!(broker instanceof GivesPhotometry source)) {
            return IngestResult.NOTHING;
        }
        IngestResult result = measurements.addPhotometry(targetId, points(broker, source, alertId), null, viewer);
        origins.updated(targetId, broker.id(), alertId);
        return result;
    }

    private static List<PhotometryPoint> points(AlertBroker broker, GivesPhotometry source, String alertId) {
        try {
            return source.photometry(alertId);
        } catch (RemoteException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            LOG.warnf(e, "The broker %s failed to give the light curve of %s", broker.id(), alertId);
            throw new TomException(
                    502,
                    "Broker failed",
                    broker.label() + " could not give the light curve.",
                    "The log of the site says why.",
                    e);
        }
    }
}
