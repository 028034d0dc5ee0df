package org.tomtoolkit.observations.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An observation on the wire. */
record ObservationJson(
        long id,
        @JsonProperty("observation_groups") List<Group> observationGroups,
        String status,
        String facility,
        Map<String, Object> parameters,
        @JsonProperty("observation_id") String observationId,
        @JsonProperty("scheduled_start") Instant scheduledStart,
        @JsonProperty("scheduled_end") Instant scheduledEnd,
        Instant created,
        Instant modified,
        long target,
        Long user) {

    /** A group with the cadences that feed it. */
    record Group(
            String name, @JsonProperty("dynamic_cadences") List<String> dynamicCadences) {}
}
