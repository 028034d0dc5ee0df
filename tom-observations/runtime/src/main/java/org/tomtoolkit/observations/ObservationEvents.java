package org.tomtoolkit.observations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.tomtoolkit.core.plugin.Guard;

/** Tells the rest of the TOM, in the transaction that stores; an observer that throws cannot undo what a facility did. */
@ApplicationScoped
class ObservationEvents {

    private final Event<ObservationSubmitted> submitted;
    private final Event<ObservationStatusChanged> changed;
    private final Event<ObservationDeleted> deleted;

    ObservationEvents(
            Event<ObservationSubmitted> submitted,
            Event<ObservationStatusChanged> changed,
            Event<ObservationDeleted> deleted) {
        this.submitted = submitted;
        this.changed = changed;
        this.deleted = deleted;
    }

    /** No facility did anything here, so an observer that throws may undo the deletion. */
    void deleted(ObservationDeleted event) {
        deleted.fire(event);
    }

    void submitted(List<ObservationRecord> records) {
        records.forEach(r -> tell(
                submitted,
                new ObservationSubmitted(
                        r.getId(), r.getTargetId(), r.getFacility(), r.getObservationId(), r.getOwnerId())));
    }

    void changed(List<ObservationStatusChanged> events) {
        events.forEach(event -> tell(changed, event));
    }

    private static <T> void tell(Event<T> event, T payload) {
        Guard.call("An observer of " + payload.getClass().getSimpleName(), () -> {
            event.fire(payload);
            return true;
        });
    }
}
