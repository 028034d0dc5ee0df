package org.example.custom.facility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteException;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.observations.spi.Accepted;
import org.tomtoolkit.observations.spi.Facility;
import org.tomtoolkit.observations.spi.FormContext;
import org.tomtoolkit.observations.spi.ObservationPhase;
import org.tomtoolkit.observations.spi.ObservationRequest;
import org.tomtoolkit.observations.spi.ObservationStatus;
import org.tomtoolkit.observations.spi.Rejected;
import org.tomtoolkit.observations.spi.Reported;
import org.tomtoolkit.observations.spi.ReportsStatus;
import org.tomtoolkit.observations.spi.RequestType;
import org.tomtoolkit.observations.spi.StatusReport;
import org.tomtoolkit.observations.spi.Submission;
import org.tomtoolkit.observations.spi.Unreachable;
import org.tomtoolkit.targets.Target;

/** The Aurora telescope: one camera, three filters, requests as JSON with a key in a header. */
@PluginId("aurora")
class AuroraFacility implements Facility, ReportsStatus {

    private final AuroraConfig config;
    private final RemoteClient remote;

    AuroraFacility(AuroraConfig config, RemoteClient remote) {
        this.config = config;
        this.remote = remote;
    }

    @Override
    public String label() {
        return "Aurora";
    }

    @Override
    public Optional<String> problem() {
        return key().isBlank() ? Optional.of("Not configured: set tom.facilities.aurora.api-key") : Optional.empty();
    }

    @Override
    public List<Site> sites() {
        return List.of(new Site("aur", "Aurora Ridge", 64.1, -147.8, 620));
    }

    @Override
    public List<RequestType> requestTypes() {
        return List.of(new RequestType("IMAGING", "Imaging"));
    }

    @Override
    public Form form(String requestType, FormContext context) {
        return Form.of(
                Field.choice("filter")
                        .required()
                        .choices(List.of(new Choice("g", "g"), new Choice("r", "r"), new Choice("i", "i"))),
                Field.decimal("exposure_seconds").unit("s").required().min(1).max(600),
                Field.integer("exposures").required().initial(1).min(1).max(100));
    }

    @Override
    public Submission submit(ObservationRequest request) {
        if (problem().isPresent()) {
            return new Unreachable(problem().get());
        }
        if (!request.target().isSidereal()) {
            return Rejected.because("Aurora cannot follow a target that moves.");
        }
        Target target = request.target();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("target", target.getName()).put("ra_deg", target.getRa()).put("dec_deg", target.getDec());
        body.put("filter", request.values().text("filter")).put("key", request.submissionKey());
        body.put("exposure_seconds", request.values().decimal("exposure_seconds"));
        body.put("exposures", request.values().integer("exposures"));
        try {
            JsonNode answer = call(RemoteRequest.postJson("aurora", url("/requests"), body.toString()));
            return answer.path("id").isValueNode()
                    ? Accepted.of(answer.get("id").asText())
                    : new Unreachable("Aurora answered without the id of the request.", true);
        } catch (RemoteException e) {
            return e.remoteStatus() == 422 ? rejected(e.body()) : Unreachable.because(e);
        }
    }

    /** Aurora answers 422 with one line "field: text" for each error. */
    private static Rejected rejected(String body) {
        FieldErrors errors = new FieldErrors();
        body.lines()
                .map(line -> line.split(": ", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> errors.add(parts[0], parts[1]));
        return errors.isEmpty() ? Rejected.because("Aurora refuses the request.") : new Rejected(errors);
    }

    @Override
    public Map<String, ObservationPhase> states() {
        return Map.of(
                "QUEUED", ObservationPhase.PENDING,
                "EXPOSING", ObservationPhase.RUNNING,
                "DONE", ObservationPhase.COMPLETED,
                "LOST", ObservationPhase.FAILED,
                "WITHDRAWN", ObservationPhase.CANCELLED);
    }

    @Override
    public StatusReport status(Collection<String> observationIds) {
        if (observationIds.isEmpty()) {
            return new Reported(Map.of());
        }
        try {
            String ids = RemoteRequest.encode(String.join(",", observationIds));
            Map<String, ObservationStatus> found = new HashMap<>();
            JsonNode answer = call(RemoteRequest.get("aurora", url("/status?ids=" + ids)));
            answer.fields()
                    .forEachRemaining(e -> found.put(
                            e.getKey(), ObservationStatus.of(e.getValue().asText())));
            return new Reported(found);
        } catch (RemoteException e) {
            return Unreachable.because(e);
        }
    }

    private String url(String path) {
        return config.baseUrl() + path;
    }

    private String key() {
        return config.apiKey().orElse("");
    }

    private JsonNode call(RemoteRequest request) {
        return remote.send(request.header("X-Aurora-Key", key())).json();
    }
}
