package org.tomtoolkit.alerts.page;

import java.util.List;
import org.tomtoolkit.alerts.targets.AlertOrigin;

/**
 * What the target page shows about the alerts a target came from.
 *
 * @param mayUpdate whether the viewer may fetch the light curves again
 * @since 1.0
 */
public record TargetTabView(long targetId, List<Row> origins, boolean mayUpdate) {

    /** An alert; {@code broker} is the broker's label. */
    public record Row(AlertOrigin origin, String broker) {
        public String updated() {
            return UtcText.of(origin.updated());
        }
    }
}
