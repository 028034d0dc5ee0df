package org.tomtoolkit.dataproducts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.tomtoolkit.observations.ObservationDeleted;
import org.tomtoolkit.observations.spi.RecordBelongings;

/** Files of an observation that is deleted stay with the target. */
@ApplicationScoped
class ObservationFiles implements RecordBelongings {

    private final DataProductRecords records;

    ObservationFiles(DataProductRecords records) {
        this.records = records;
    }

    void release(@Observes ObservationDeleted event) {
        records.release(event.recordId());
    }

    @Override
    public List<String> of(long recordId) {
        long count = records.countOf(recordId);
        if (count == 0) {
            return List.of();
        }
        return List.of(
                count == 1
                        ? "1 data product, which stays with the target"
                        : count + " data products, which stay with the target");
    }
}
