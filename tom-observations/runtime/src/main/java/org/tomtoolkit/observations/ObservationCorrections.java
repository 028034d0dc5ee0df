package org.tomtoolkit.observations;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.Viewer;

/**
 * Mends what a record says, or deletes it. The facility is told nothing: an observation that is to be taken back is
 * cancelled instead ({@link ObservationActions#cancel}).
 *
 * @since 1.0
 */
@DefaultBean
@ApplicationScoped
public class ObservationCorrections {

    private static final int MAX_ID = 255;

    private final Observations observations;
    private final ObservationRights rights;
    private final ObservationRecords records;

    protected ObservationCorrections(Observations observations, ObservationRights rights, ObservationRecords records) {
        this.observations = observations;
        this.rights = rights;
        this.records = records;
    }

    /**
     * Changes the id at the facility and the schedule; fires {@link ObservationStatusChanged} when the schedule differs.
     *
     * @param start begin of the observation (UTC), null when unknown
     * @param end its end (UTC), null when unknown
     * @return the record as it is now
     * @throws ValidationException for an id that is empty or too long, or an end before the begin
     * @throws TomException 403/404 when the viewer may not change it
     */
    public ObservationRecord correct(long id, String observationId, Instant start, Instant end, Viewer viewer) {
        observations.getToChange(id, viewer);
        String plain = observationId == null ? "" : observationId.strip();
        if (plain.isEmpty() || plain.length() > MAX_ID) {
            throw ValidationException.at(
                    "observation_id", "Enter the id of the observation, at most " + MAX_ID + " characters.");
        }
        if (start != null && end != null && end.isBefore(start)) {
            throw ValidationException.at("scheduled_end", "The end is before the begin.");
        }
        records.correct(id, plain, start, end);
        return records.find(id).orElseThrow(() -> TomException.notFound("observation"));
    }

    /**
     * Deletes a record, and the groups in which it was the last; fires {@link ObservationDeleted}. Its data stay with the
     * target.
     *
     * @throws TomException 404 when the viewer may not see it, 403 when they may not delete the target
     */
    public void delete(long id, Viewer viewer) {
        ObservationRecord record = observations.get(id, viewer);
        if (!rights.mayDelete(record, viewer)) {
            throw TomException.forbidden("You may see this observation, but not delete it.");
        }
        records.delete(record);
    }
}
