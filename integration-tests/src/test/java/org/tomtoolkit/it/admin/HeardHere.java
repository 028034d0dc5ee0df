package org.tomtoolkit.it.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tomtoolkit.dataproducts.DataProductDeleted;
import org.tomtoolkit.dataproducts.MeasurementsDeleted;
import org.tomtoolkit.observations.ObservationDeleted;
import org.tomtoolkit.observations.ObservationStatusChanged;

/** Remembers what was told after it was certain. */
@ApplicationScoped
public class HeardHere {

    private final List<Object> all = new CopyOnWriteArrayList<>();

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) ObservationStatusChanged event) {
        all.add(event);
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) ObservationDeleted event) {
        all.add(event);
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) DataProductDeleted event) {
        all.add(event);
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) MeasurementsDeleted event) {
        all.add(event);
    }

    <T> List<T> of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
