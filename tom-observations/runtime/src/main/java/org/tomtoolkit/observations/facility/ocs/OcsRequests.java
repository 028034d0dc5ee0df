package org.tomtoolkit.observations.facility.ocs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.remote.RemoteException;
import org.tomtoolkit.core.remote.RemoteException.Kind;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.observations.spi.Accepted;
import org.tomtoolkit.observations.spi.Cancellation;
import org.tomtoolkit.observations.spi.Cancelled;
import org.tomtoolkit.observations.spi.NotCancelled;
import org.tomtoolkit.observations.spi.Rejected;
import org.tomtoolkit.observations.spi.Submission;
import org.tomtoolkit.observations.spi.Unreachable;
import org.tomtoolkit.observations.spi.Valid;
import org.tomtoolkit.observations.spi.Validation;

/** Submitting, validating and cancelling request groups. */
final class OcsRequests {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final OcsClient client;

    OcsRequests(OcsClient client) {
        this.client = client;
    }

    Submission submit(OcsPayload payload, Form form) {
        try {
            JsonNode answer = client.post("/api/requestgroups/", payload.json());
            List<String> ids = new ArrayList<>();
            answer.path("requests")
                    .forEach(request -> ids.add(request.path("id").asText("")));
            if (ids.isEmpty() || ids.contains("")) {
                throw client.malformed("names no request");
            }
            return new Accepted(ids);
        } catch (RemoteException e) {
            return isRefusal(e) ? rejected(e, payload, form) : Unreachable.because(e);
        }
    }

    Validation validate(OcsPayload payload, Form form) {
        try {
            JsonNode answer = client.ask("/api/requestgroups/validate/", payload.json());
            FieldErrors errors = OcsErrors.of(answer.path("errors"), form, payload);
            if (!errors.isEmpty()) {
                return new Rejected(errors);
            }
            if (!answer.isObject()) {
                throw client.malformed("is no validation");
            }
            JsonNode seconds = answer.path("request_durations").path("duration");
            return new Valid(
                    seconds.isNumber() ? "It takes " + Math.round(seconds.asDouble()) + " s of telescope time." : "");
        } catch (RemoteException e) {
            return isRefusal(e) ? rejected(e, payload, form) : Unreachable.because(e);
        }
    }

    Cancellation cancel(String requestId) {
        try {
            JsonNode found = client.get("/api/requestgroups/?request_id=" + RemoteRequest.encode(requestId));
            if (found.path("count").asInt() != 1) {
                return new NotCancelled("The portal knows no request " + requestId + " of this account.");
            }
            String group = found.path("results").path(0).path("id").asText("");
            if (group.isEmpty()) {
                throw client.malformed("names no request group");
            }
            return cancelGroup(group);
        } catch (RemoteException e) {
            return Unreachable.because(e);
        }
    }

    private Cancellation cancelGroup(String group) {
        try {
            JsonNode answer = client.post(
                    "/api/requestgroups/" + RemoteRequest.encode(group) + "/cancel/",
                    JsonNodeFactory.instance.objectNode());
            String state = answer.path("state").asText("");
            return state.equals("CANCELED")
                    ? new Cancelled(state)
                    : new NotCancelled("The portal did not cancel it; its state is " + state + ".");
        } catch (RemoteException e) {
            if (isRefusal(e)) {
                return new NotCancelled("The portal refuses to cancel it.");
            }
            throw e;
        }
    }

    private static boolean isRefusal(RemoteException e) {
        return e.kind() == Kind.REFUSED && e.remoteStatus() == 400;
    }

    private static Rejected rejected(RemoteException e, OcsPayload payload, Form form) {
        try {
            FieldErrors errors = OcsErrors.of(JSON.readTree(e.body()), form, payload);
            if (!errors.isEmpty()) {
                return new Rejected(errors);
            }
        } catch (JsonProcessingException unreadable) {
            // said below
        }
        return Rejected.because("The portal refuses the request and does not say why.");
    }
}
