package org.tomtoolkit.alerts.spi;

import java.util.List;
import org.tomtoolkit.dataproducts.PhotometryPoint;

/**
 * A broker that knows the light curve of an alert.
 *
 * @since 1.0
 */
public interface GivesPhotometry {

    /**
     * Asks the service for all points, detections and limits. Giving the same points again is fine: they are stored once.
     *
     * @param alertId {@link Alert#id()}
     * @return points in time order, with band, telescope and source filled
     * @throws org.tomtoolkit.core.remote.RemoteException when the service cannot be asked or answers nonsense
     */
    List<PhotometryPoint> photometry(String alertId);
}
