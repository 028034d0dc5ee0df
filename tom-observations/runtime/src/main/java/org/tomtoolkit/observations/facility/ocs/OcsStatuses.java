package org.tomtoolkit.observations.facility.ocs;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tomtoolkit.core.remote.RemoteException;
import org.tomtoolkit.core.remote.RemoteException.Kind;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.observations.spi.ObservationStatus;
import org.tomtoolkit.observations.spi.Reported;
import org.tomtoolkit.observations.spi.StatusReport;
import org.tomtoolkit.observations.spi.Unreachable;

/** How requests stand. The portal has no call for several requests at once: they are asked one by one, for a minute at most. */
final class OcsStatuses {

    private static final Duration ENOUGH = Duration.ofSeconds(60);

    private final OcsClient client;

    OcsStatuses(OcsClient client) {
        this.client = client;
    }

    StatusReport of(Collection<String> requestIds) {
        Instant end = Instant.now().plus(ENOUGH);
        Map<String, ObservationStatus> statuses = new LinkedHashMap<>();
        for (String id : requestIds) {
            try {
                statuses.put(id, one(id));
            } catch (RemoteException e) {
                if (e.kind() != Kind.NOT_FOUND) {
                    return statuses.isEmpty() ? Unreachable.because(e) : new Reported(statuses);
                }
            }
            if (Instant.now().isAfter(end)) {
                break;
            }
        }
        return new Reported(statuses);
    }

    private ObservationStatus one(String id) {
        String request = "/api/requests/" + RemoteRequest.encode(id) + "/";
        String state = client.get(request).path("state").asText("");
        if (state.isEmpty()) {
            throw client.malformed("names no state");
        }
        JsonNode answer = client.get(request + "observations/");
        JsonNode block = block(answer.isArray() ? answer : answer.path("results"));
        return new ObservationStatus(
                state,
                time(block.path("start").asText("")),
                time(block.path("end").asText("")));
    }

    /** The block that was observed, else the last one that is planned. */
    private static JsonNode block(JsonNode blocks) {
        JsonNode pending = null;
        for (JsonNode block : blocks) {
            String state = block.path("state").asText();
            if (state.equals("COMPLETED")) {
                return block;
            }
            if (state.equals("PENDING") || state.equals("IN_PROGRESS")) {
                pending = block;
            }
        }
        return pending == null ? com.fasterxml.jackson.databind.node.MissingNode.getInstance() : pending;
    }

    /** Null for what is not a time; without an offset it is UTC. */
    static Instant time(String text) {
        try {
            String iso = text.strip().replace(' ', 'T');
            return iso.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
                    ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
