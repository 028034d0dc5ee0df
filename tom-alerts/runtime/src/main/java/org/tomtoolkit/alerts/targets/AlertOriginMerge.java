package org.tomtoolkit.alerts.targets;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.tomtoolkit.targets.merge.OwnedRowsPart;

/** Which alerts a target that is merged into another came from. */
@Singleton
class AlertOriginMerge extends OwnedRowsPart {

    AlertOriginMerge(EntityManager entities) {
        super(entities, AlertOrigin.class, "tom_alert_origin", "an alert", "alerts", "broker", "alert_id");
        copying("", "broker", "alert_id", "url", "created", "updated");
    }

    @Override
    public String id() {
        return "alert-origins";
    }
}
