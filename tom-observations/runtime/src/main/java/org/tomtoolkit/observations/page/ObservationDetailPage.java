package org.tomtoolkit.observations.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldType;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.observations.ObservationRecord;
import org.tomtoolkit.observations.Observations;
import org.tomtoolkit.observations.facility.Facilities;
import org.tomtoolkit.observations.facility.FacilityCalls;
import org.tomtoolkit.observations.facility.FacilityCard;
import org.tomtoolkit.observations.facility.FacilityCards;
import org.tomtoolkit.observations.spi.Cancellable;
import org.tomtoolkit.observations.spi.Facility;
import org.tomtoolkit.observations.spi.FormContext;
import org.tomtoolkit.observations.spi.LinksOut;
import org.tomtoolkit.observations.spi.ReportsStatus;
import org.tomtoolkit.observations.spi.ServesArchive;
import org.tomtoolkit.observations.spi.StatesByHand;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.Targets;

/** Builds the page of one observation. */
@DefaultBean
@ApplicationScoped
public class ObservationDetailPage {

    /** A parameter as people read it. */
    public record Parameter(String label, String value) {}

    /** What the viewer can do. */
    public record Abilities(boolean cancel, boolean refresh, boolean setState, boolean archive, boolean change) {}

    /**
     * What the page shows.
     *
     * @param url page of the facility, {@code ""} for none
     * @param stateForm to set the state by hand
     */
    public record View(
            ObservationRecord record,
            Target target,
            FacilityCard card,
            List<Parameter> parameters,
            Abilities can,
            String url,
            BoundForm stateForm) {

        public String state() {
            return RecordLine.state(record.getStatus(), record.getPhase());
        }

        public String stateClass() {
            return RecordLine.stateClass(record.getPhase());
        }

        public String type() {
            return record.getRequestType().isEmpty() ? "Added by hand" : card.typeLabel(record.getRequestType());
        }

        public String created() {
            return Utc.seconds(record.getCreated());
        }

        public String modified() {
            return Utc.seconds(record.getModified());
        }

        public String start() {
            return Utc.seconds(record.getScheduledStart());
        }

        public String end() {
            return Utc.seconds(record.getScheduledEnd());
        }
    }

    private final Observations observations;
    private final Facilities facilities;
    private final FacilityCards cards;
    private final FacilityCalls calls;
    private final Targets targets;
    private final ObjectMapper json;

    protected ObservationDetailPage(
            Observations observations,
            Facilities facilities,
            FacilityCards cards,
            FacilityCalls calls,
            Targets targets,
            ObjectMapper json) {
        this.observations = observations;
        this.facilities = facilities;
        this.cards = cards;
        this.calls = calls;
        this.targets = targets;
        this.json = json;
    }

    /**
     * @throws org.tomtoolkit.core.TomException 404 when the viewer may not see it
     */
    public View view(long id, Viewer viewer) {
        ObservationRecord record = observations.get(id, viewer);
        Target target = targets.get(record.getTargetId(), viewer, Action.VIEW);
        FacilityCard card = cards.of(record.getFacility());
        Optional<Facility> facility = facilities.find(record.getFacility());
        return new View(
                record,
                target,
                card,
                parameters(record, target, facility, viewer),
                abilities(record, facility, viewer),
                facility.flatMap(f -> url(f, record)).map(URI::toString).orElse(""),
                stateForm(record, card));
    }

    /** The form in which people set a state. */
    public Form stateForm(FacilityCard card) {
        return Form.of(
                Field.choice("status")
                        .label("State")
                        .required()
                        .choices(card.states().keySet().stream().map(Choice::of).toList()),
                Field.datetime("scheduled_start").label("Begin"),
                Field.datetime("scheduled_end").label("End"));
    }

    private BoundForm stateForm(ObservationRecord record, FacilityCard card) {
        Map<String, Object> now = new HashMap<>();
        now.put("status", record.getStatus());
        now.put("scheduled_start", record.getScheduledStart());
        now.put("scheduled_end", record.getScheduledEnd());
        return stateForm(card).prefilled(now);
    }

    private Abilities abilities(ObservationRecord record, Optional<Facility> facility, Viewer viewer) {
        boolean change = observations.mayChange(record, viewer);
        if (facility.isEmpty()) {
            return new Abilities(false, false, false, false, change);
        }
        boolean over = record.getPhase().isTerminal();
        return new Abilities(
                change && !over && facility.get() instanceof Cancellable,
                change && facility.get() instanceof ReportsStatus,
                change && facility.get() instanceof StatesByHand,
                facility.get() instanceof ServesArchive,
                change);
    }

    private Optional<URI> url(Facility facility, ObservationRecord record) {
        return facility instanceof LinksOut links
                ? calls.describe(facility, "link", f -> links.observationUrl(record.getObservationId()))
                        .flatMap(link -> link)
                        .filter(link ->
                                link.getScheme() != null && link.getScheme().matches("https?"))
                : Optional.empty();
    }

    private List<Parameter> parameters(
            ObservationRecord record, Target target, Optional<Facility> facility, Viewer viewer) {
        Optional<Form> form = facility.filter(f -> !record.getRequestType().isEmpty())
                .flatMap(f -> calls.describe(
                        f, "form", each -> each.form(record.getRequestType(), FormContext.of(target, viewer))));
        List<Parameter> parameters = new ArrayList<>();
        JsonNode values = read(record);
        Set<String> touched = form.map(f -> touchedGroups(f, values)).orElse(Set.of());
        values.fields().forEachRemaining(entry -> {
            Optional<Field> field = form.flatMap(f -> f.field(entry.getKey()));
            if (field.filter(f -> !touched.contains(f.group())).isPresent()) {
                return;
            }
            parameters.add(
                    new Parameter(field.map(f -> heading(f)).orElse(entry.getKey()), value(entry.getValue(), field)));
        });
        return parameters;
    }

    /** Groups of fields in which anything differs from what the form began with: the others were not used. */
    private static Set<String> touchedGroups(Form form, JsonNode values) {
        Set<String> touched = new HashSet<>(Set.of(""));
        for (Field field : form.fields()) {
            JsonNode value = values.get(field.name());
            String initial = field.initial() == null ? "" : field.initial().toString();
            if (value != null && !value.asText().equals(initial)) {
                touched.add(field.group());
            }
        }
        return touched;
    }

    private static String heading(Field field) {
        return field.group().isEmpty() ? field.label() : field.group() + ": " + field.label();
    }

    private static String value(JsonNode value, Optional<Field> field) {
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(each -> all.add(value(each, field)));
            return String.join(", ", all);
        }
        String text = text(value, field);
        String label = field.flatMap(f -> f.choices().stream()
                        .filter(choice -> choice.value().equals(text))
                        .map(Choice::label)
                        .findFirst())
                .orElse(text);
        String unit = field.map(Field::unit).orElse(null);
        return unit == null || label.isEmpty() ? label : label + " " + unit;
    }

    private static String text(JsonNode value, Optional<Field> field) {
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        boolean isTime = field.filter(f -> f.type() == FieldType.DATETIME).isPresent();
        return isTime ? value.asText().replace('T', ' ').replaceAll("Z$", "") : value.asText();
    }

    private JsonNode read(ObservationRecord record) {
        try {
            return json.readTree(record.getParametersJson());
        } catch (JsonProcessingException e) {
            return json.createObjectNode().put("parameters", record.getParametersJson());
        }
    }
}
