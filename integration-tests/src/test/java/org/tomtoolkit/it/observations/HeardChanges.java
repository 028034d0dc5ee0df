package org.tomtoolkit.it.observations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tomtoolkit.observations.ObservationStatusChanged;

/** Remembers what was told. */
@ApplicationScoped
public class HeardChanges {

    private final List<ObservationStatusChanged> all = new CopyOnWriteArrayList<>();

    void hear(@Observes ObservationStatusChanged change) {
        all.add(change);
    }

    List<ObservationStatusChanged> of(long recordId) {
        return all.stream().filter(change -> change.recordId() == recordId).toList();
    }
}
