package org.tomtoolkit.observations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.observations.facility.FacilityCalls;
import org.tomtoolkit.observations.spi.Accepted;
import org.tomtoolkit.observations.spi.Facility;
import org.tomtoolkit.observations.spi.ObservationRequest;
import org.tomtoolkit.observations.spi.Rejected;
import org.tomtoolkit.observations.spi.Submission;
import org.tomtoolkit.observations.spi.Unreachable;

/** The steps of a submission: claim the key, ask the facility outside any transaction, store what it answered. */
@ApplicationScoped
class Submitting {

    private static final Logger LOG = Logger.getLogger(Submitting.class);

    private final FacilityCalls calls;
    private final ObservationRecords records;
    private final ObjectMapper json;

    Submitting(FacilityCalls calls, ObservationRecords records, ObjectMapper json) {
        this.calls = calls;
        this.records = records;
        this.json = json;
    }

    List<ObservationRecord> submit(Facility facility, ObservationRequest request, Long grants) {
        if (!records.claim(request.submissionKey())) {
            throw new AlreadySubmittedException();
        }
        Submission answer = calls.act(facility, "submit", () -> facility.submit(request), failure -> failure);
        if (answer instanceof Accepted accepted) {
            return stored(facility, request, accepted, grants);
        }
        records.release(request.submissionKey());
        if (answer instanceof Rejected rejected) {
            throw new ValidationException(rejected.errors());
        }
        throw unreachable((Unreachable) answer);
    }

    private List<ObservationRecord> stored(
            Facility facility, ObservationRequest request, Accepted accepted, Long grants) {
        List<ObservationRecord> stored;
        try {
            stored = records.create(
                    accepted.observationIds().stream()
                            .map(id -> record(facility, request, id, grants))
                            .toList(),
                    groupName(facility, request));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Facility %s accepted %s, which could not be stored", facility.id(), accepted);
            throw notStored(facility, accepted, e);
        }
        return stored;
    }

    /** Stores an observation that was asked for elsewhere. */
    ObservationRecord add(ObservationRecord record) {
        return records.create(List.of(record), "").get(0);
    }

    private ObservationRecord record(Facility facility, ObservationRequest request, String observationId, Long grants) {
        ObservationRecord record = new ObservationRecord(
                request.target().getId(),
                request.viewer().userId(),
                facility.id(),
                request.requestType(),
                observationId);
        record.setAccessListId(grants);
        record.setParametersJson(write(request.values().toJson()));
        return record;
    }

    private String write(Map<String, Object> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Values of a form are always writable as JSON", e);
        }
    }

    private static String groupName(Facility facility, ObservationRequest request) {
        Object name = request.values().get("name");
        return name instanceof String text && !text.isBlank()
                ? text
                : request.target().getName() + " at " + facility.id();
    }

    private static TomException notStored(Facility facility, Accepted accepted, RuntimeException cause) {
        return new TomException(
                500,
                "Sent, but not stored",
                "The facility " + facility.id() + " accepted the request as "
                        + String.join(", ", accepted.observationIds()) + ", but this TOM could not store it.",
                "Do not send it again: note the numbers and add them with 'Add an existing observation'.",
                cause);
    }

    static TomException unreachable(Unreachable failure) {
        return new TomException(
                502,
                "The facility was not reached",
                failure.cause(),
                failure.maybeArrived()
                        ? "It may have arrived nevertheless: look at the facility before you send it again."
                        : null);
    }
}
