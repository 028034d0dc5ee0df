package org.tomtoolkit.observations.facility.ocs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.observations.facility.ocs.OcsPayload.Slot;
import org.tomtoolkit.observations.spi.FormContext;
import org.tomtoolkit.observations.spi.ObservationRequest;
import org.tomtoolkit.observations.spi.RequestType;

/**
 * Pictures: one or more configurations, each with one or more exposure settings. What has no exposure time is not sent.
 *
 * @since 1.0
 */
public final class OcsImaging implements OcsRequestKind {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'+00:00'").withZone(ZoneOffset.UTC);

    private final RequestType type;
    private final Predicate<OcsInstrument> instruments;
    private final int configurations;
    private final int exposures;

    /**
     * @param instruments which are offered
     * @param configurations how many configurations the form has, 1 or more
     * @param exposures how many exposure settings each of them has, 1 or more
     */
    public OcsImaging(RequestType type, Predicate<OcsInstrument> instruments, int configurations, int exposures) {
        this.type = type;
        this.instruments = instruments;
        this.configurations = configurations;
        this.exposures = exposures;
    }

    @Override
    public RequestType type() {
        return type;
    }

    @Override
    public Form form(OcsCatalogue catalogue, FormContext context) {
        return new OcsImagingForm(catalogue.only(instruments), context, configurations, exposures).form();
    }

    @Override
    public FieldErrors check(ObservationRequest request, OcsCatalogue catalogue) {
        FormValues values = request.values();
        FieldErrors errors = new FieldErrors();
        Instant start = values.instant("start");
        Instant end = values.instant("end");
        if (start != null && end != null && !end.isAfter(start)) {
            errors.add("end", "The end must be after the begin.");
        }
        for (Slot slot : slots(values)) {
            String prefix = "c_" + slot.number() + "_";
            Optional<OcsInstrument> instrument =
                    Optional.ofNullable(values.text(prefix + "instrument_type")).flatMap(catalogue::instrument);
            if (instrument.isEmpty()) {
                errors.add(prefix + "instrument_type", "Choose an instrument.");
            } else {
                slot.instrumentConfigs()
                        .forEach(i -> checkElements(values, prefix + "ic_" + i + "_", instrument.get(), errors));
            }
        }
        return errors;
    }

    private static void checkElements(FormValues values, String prefix, OcsInstrument instrument, FieldErrors errors) {
        instrument.elements().forEach((group, choices) -> {
            String chosen = values.text(prefix + group);
            if (chosen != null && choices.stream().noneMatch(c -> c.value().equals(chosen))) {
                errors.add(prefix + group, instrument.name() + " has no " + group + " " + chosen + ".");
            }
        });
    }

    @Override
    public OcsPayload payload(ObservationRequest request, OcsCatalogue catalogue) {
        FormValues values = request.values();
        List<Slot> slots = slots(values);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", values.text("name"));
        json.put("proposal", values.text("proposal"));
        json.put("ipp_value", values.decimal("ipp_value"));
        json.put("operator", "SINGLE");
        json.put("observation_type", values.text("observation_mode"));
        ObjectNode inner = json.putArray("requests").addObject();
        ArrayNode all = inner.putArray("configurations");
        slots.forEach(slot -> all.add(configuration(request, slot, catalogue)));
        inner.putArray("windows")
                .addObject()
                .put("start", TIME.format(values.instant("start")))
                .put("end", TIME.format(values.instant("end")));
        inner.putObject("location").put("telescope_class", telescopeClass(values, slots, catalogue));
        putText(inner, "optimization_type", values.text("optimization_type"));
        Long repeats = values.integer("configuration_repeats");
        inner.put("configuration_repeats", repeats == null ? 1 : repeats);
        return new OcsPayload(json, slots);
    }

    private ObjectNode configuration(ObservationRequest request, Slot slot, OcsCatalogue catalogue) {
        FormValues values = request.values();
        String prefix = "c_" + slot.number() + "_";
        String code = values.text(prefix + "instrument_type");
        Optional<OcsInstrument> instrument = Optional.ofNullable(code).flatMap(catalogue::instrument);
        String chosen = values.text(prefix + "configuration_type");
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put(
                "type",
                chosen != null
                        ? chosen
                        : instrument
                                .map(OcsInstrument::defaultConfigurationType)
                                .orElse("EXPOSE"));
        json.put("instrument_type", code);
        ArrayNode configs = json.putArray("instrument_configs");
        slot.instrumentConfigs().forEach(i -> configs.add(exposure(values, prefix + "ic_" + i + "_", instrument)));
        json.putObject("acquisition_config");
        ObjectNode guiding = json.putObject("guiding_config");
        if (values.has(prefix + "guide_mode")) {
            guiding.put("mode", values.text(prefix + "guide_mode")).put("optional", true);
        }
        constraints(values, prefix, json.putObject("constraints"));
        json.set("target", OcsTarget.of(request.target(), values.decimal(prefix + "fractional_ephemeris_rate")));
        putNumber(json, "repeat_duration", values.decimal(prefix + "repeat_duration"));
        return json;
    }

    private static void constraints(FormValues values, String prefix, ObjectNode json) {
        putNumber(json, "max_airmass", values.decimal(prefix + "max_airmass"));
        putNumber(json, "min_lunar_distance", values.decimal(prefix + "min_lunar_distance"));
        putNumber(json, "max_lunar_phase", values.decimal(prefix + "max_lunar_phase"));
    }

    private static ObjectNode exposure(FormValues values, String prefix, Optional<OcsInstrument> instrument) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Long count = values.integer(prefix + "exposure_count");
        json.put("exposure_count", count == null ? 1 : count);
        json.put("exposure_time", values.decimal(prefix + "exposure_time"));
        json.put("mode", values.textOrEmpty(prefix + "readout_mode"));
        ObjectNode elements = json.putObject("optical_elements");
        instrument.ifPresent(i ->
                i.elements().keySet().forEach(group -> putText(elements, group, values.text(prefix + group))));
        return json;
    }

    private List<Slot> slots(FormValues values) {
        List<Slot> slots = new ArrayList<>();
        for (int c = 1; c <= configurations; c++) {
            String prefix = "c_" + c + "_ic_";
            List<Integer> used = IntStream.rangeClosed(1, exposures)
                    .filter(i -> values.has(prefix + i + "_exposure_time"))
                    .boxed()
                    .toList();
            if (!used.isEmpty()) {
                slots.add(new Slot(c, used));
            }
        }
        return slots;
    }

    private static String telescopeClass(FormValues values, List<Slot> slots, OcsCatalogue catalogue) {
        return slots.stream()
                .findFirst()
                .flatMap(slot -> Optional.ofNullable(values.text("c_" + slot.number() + "_instrument_type")))
                .flatMap(catalogue::instrument)
                .map(OcsInstrument::telescopeClass)
                .orElse("");
    }

    private static void putText(ObjectNode json, String name, String value) {
        if (value != null) {
            json.put(name, value);
        }
    }

    private static void putNumber(ObjectNode json, String name, Double value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
