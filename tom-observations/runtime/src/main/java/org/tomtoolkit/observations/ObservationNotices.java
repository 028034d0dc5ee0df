package org.tomtoolkit.observations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.tomtoolkit.common.notify.Notice;
import org.tomtoolkit.common.notify.NotificationKind;
import org.tomtoolkit.common.notify.Notifications;
import org.tomtoolkit.common.notify.Severity;
import org.tomtoolkit.observations.spi.ObservationPhase;

/** Tells those who asked for an observation when it is over. */
@ApplicationScoped
class ObservationNotices {

    private static final String KIND = "observation";

    private final Notifications notifications;
    private final EntityManager entities;

    ObservationNotices(Notifications notifications, EntityManager entities) {
        this.notifications = notifications;
        this.entities = entities;
    }

    @Produces
    @Singleton
    static NotificationKind kind() {
        return new NotificationKind(KIND, "Observations", "An observation you asked for is over.");
    }

    void tell(@Observes ObservationStatusChanged change) {
        if (change.phaseNow() == change.phaseBefore() || !change.phaseNow().isTerminal()) {
            return;
        }
        ObservationRecord record = entities.find(ObservationRecord.class, change.recordId());
        if (record != null && record.getOwnerId() != null) {
            Severity severity = change.phaseNow() == ObservationPhase.COMPLETED ? Severity.SUCCESS : Severity.WARNING;
            String text = "Your observation " + record.getObservationId() + " at " + change.facility() + " is now "
                    + change.now() + ".";
            notifications.send(
                    record.getOwnerId(), new Notice(KIND, severity, text, "/observations/" + change.recordId() + "/"));
        }
    }
}
