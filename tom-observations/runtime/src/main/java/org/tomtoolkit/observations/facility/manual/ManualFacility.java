package org.tomtoolkit.observations.facility.manual;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.observations.spi.Accepted;
import org.tomtoolkit.observations.spi.Cancellable;
import org.tomtoolkit.observations.spi.Cancellation;
import org.tomtoolkit.observations.spi.Cancelled;
import org.tomtoolkit.observations.spi.Facility;
import org.tomtoolkit.observations.spi.FormContext;
import org.tomtoolkit.observations.spi.ObservationPhase;
import org.tomtoolkit.observations.spi.ObservationRequest;
import org.tomtoolkit.observations.spi.Rejected;
import org.tomtoolkit.observations.spi.RequestType;
import org.tomtoolkit.observations.spi.StatesByHand;
import org.tomtoolkit.observations.spi.Submission;
import org.tomtoolkit.observations.spi.Unreachable;
import org.tomtoolkit.observations.spi.Valid;
import org.tomtoolkit.observations.spi.Validates;
import org.tomtoolkit.observations.spi.Validation;

/** Keeps the observing log of a telescope that has no portal. Everything it accepts waits for somebody to set its state. */
@PluginId("manual")
class ManualFacility implements Facility, Validates, Cancellable, StatesByHand {

    static final String OBSERVATION = "OBSERVATION";
    private static final int MAX_ID = 255;

    private final ManualConfig config;

    ManualFacility(ManualConfig config) {
        this.config = config;
    }

    @Override
    public String label() {
        return config.label();
    }

    @Override
    public boolean enabled() {
        return config.enabled();
    }

    @Override
    public List<Site> sites() {
        return config.sites().entrySet().stream()
                .map(site -> new Site(
                        site.getKey(),
                        site.getValue().name(),
                        site.getValue().latitudeDeg(),
                        site.getValue().longitudeDeg(),
                        site.getValue().elevationMeters()))
                .toList();
    }

    @Override
    public List<RequestType> requestTypes() {
        return List.of(new RequestType(OBSERVATION, "Observation"));
    }

    @Override
    public Form form(String requestType, FormContext context) {
        return Form.of(
                Field.text("name").required().maxLength(100).help("A short name for the night's log."),
                Field.datetime("start").required().label("Begin"),
                Field.datetime("end"),
                Field.text("observation_id")
                        .label("Observation id")
                        .maxLength(MAX_ID)
                        .help("If the observatory has given one; otherwise one is made of name, target and begin."),
                Field.textarea("observation_params")
                        .label("Set-up")
                        .help("Instrument, filters, exposures, for whoever sits at the telescope."));
    }

    @Override
    public Submission submit(ObservationRequest request) {
        if (check(request.values()) instanceof Rejected rejected) {
            return rejected;
        }
        String given = request.values().textOrEmpty("observation_id");
        return Accepted.of(given.isEmpty() ? madeUp(request) : given);
    }

    private static String madeUp(ObservationRequest request) {
        String id = request.values().text("name") + ":" + request.target().getName() + "-manual-"
                + request.values().instant("start");
        return id.length() > MAX_ID ? id.substring(0, MAX_ID) : id;
    }

    @Override
    public Validation validate(ObservationRequest request) {
        return check(request.values());
    }

    private static Validation check(FormValues values) {
        Instant start = values.instant("start");
        Instant end = values.instant("end");
        if (!values.has("name") || start == null) {
            return Rejected.because("A name and a begin are required.");
        }
        return end != null && end.isBefore(start)
                ? Rejected.at("end", "The end is before the begin.")
                : new Valid("It will be noted in the log.");
    }

    @Override
    public Cancellation cancel(String observationId) {
        return observationId.isBlank() ? new Unreachable("This observation has no id.") : new Cancelled("Cancelled");
    }

    @Override
    public Map<String, ObservationPhase> states() {
        Map<String, ObservationPhase> states = new LinkedHashMap<>();
        states.put("Requested", ObservationPhase.PENDING);
        states.put("Scheduled", ObservationPhase.PENDING);
        states.put("Observing", ObservationPhase.RUNNING);
        states.put("Completed", ObservationPhase.COMPLETED);
        states.put("Failed", ObservationPhase.FAILED);
        states.put("Cancelled", ObservationPhase.CANCELLED);
        return states;
    }
}
