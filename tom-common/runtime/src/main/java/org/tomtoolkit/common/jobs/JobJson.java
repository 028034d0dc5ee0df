package org.tomtoolkit.common.jobs;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** A job on the wire. */
public record JobJson(
        long id,
        String kind,
        String label,
        String state,
        String owner,
        long done,
        long total,
        String message,
        JsonNode result,
        String link,
        int attempts,
        @JsonProperty("cancel_requested") boolean cancelRequested,
        Instant created,
        Instant started,
        Instant finished) {}
