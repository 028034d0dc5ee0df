package org.tomtoolkit.observations.facility.ocs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.observations.facility.ocs.OcsPayload.Slot;

/** The portal's nested errors, brought to the fields they are about. */
final class OcsErrors {

    private final Form form;
    private final OcsPayload payload;
    private final FieldErrors errors = new FieldErrors();

    private OcsErrors(Form form, OcsPayload payload) {
        this.form = form;
        this.payload = payload;
    }

    /** Empty when the portal's answer holds no text. */
    static FieldErrors of(JsonNode answer, Form form, OcsPayload payload) {
        OcsErrors reader = new OcsErrors(form, payload);
        reader.read(answer, List.of());
        return reader.errors;
    }

    private void read(JsonNode node, List<String> path) {
        if (node.isObject()) {
            node.fields().forEachRemaining(entry -> read(entry.getValue(), with(path, entry.getKey())));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                JsonNode each = node.get(i);
                read(each, each.isContainerNode() ? with(path, String.valueOf(i)) : path);
            }
        } else if (!node.isNull() && !node.asText().isBlank()) {
            add(path, node.asText());
        }
    }

    private void add(List<String> fullPath, String text) {
        List<String> path = inRequest(fullPath);
        Optional<String> field = fieldOf(path).filter(name -> form.field(name).isPresent());
        if (field.isPresent()) {
            errors.add(field.get(), text);
        } else {
            String where = words(path);
            errors.add(where.isEmpty() ? text : where + ": " + text);
        }
    }

    private static List<String> inRequest(List<String> path) {
        boolean nested = path.size() >= 2 && path.get(0).equals("requests") && isNumber(path.get(1));
        return nested ? path.subList(2, path.size()) : path;
    }

    private Optional<String> fieldOf(List<String> path) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        if (path.get(0).equals("configurations") && path.size() > 2 && isNumber(path.get(1))) {
            return slot(path.get(1)).flatMap(slot -> configurationField(slot, path.subList(2, path.size())));
        }
        String last = path.get(path.size() - 1);
        return path.get(0).equals("windows") || path.size() == 1 ? Optional.of(last) : Optional.empty();
    }

    private Optional<Slot> slot(String index) {
        int i = Integer.parseInt(index);
        return i < payload.configurations().size()
                ? Optional.of(payload.configurations().get(i))
                : Optional.empty();
    }

    private static Optional<String> configurationField(Slot slot, List<String> path) {
        String prefix = "c_" + slot.number() + "_";
        String first = path.get(0);
        String last = path.get(path.size() - 1);
        if (first.equals("instrument_configs") && path.size() > 2 && isNumber(path.get(1))) {
            int i = Integer.parseInt(path.get(1));
            return i < slot.instrumentConfigs().size()
                    ? Optional.of(prefix + "ic_" + slot.instrumentConfigs().get(i) + "_" + ofInstrumentConfig(last))
                    : Optional.empty();
        }
        return switch (first) {
            case "type" -> Optional.of(prefix + "configuration_type");
            case "guiding_config" -> Optional.of(prefix + "guide_mode");
            case "target" -> last.equals("fractional_ephemeris_rate") ? Optional.of(prefix + last) : Optional.empty();
            default -> Optional.of(prefix + last);
        };
    }

    private static String ofInstrumentConfig(String name) {
        return name.equals("mode") ? "readout_mode" : name;
    }

    /** The place in words, with numbers from 1 as in the form. */
    private String words(List<String> path) {
        List<String> words = new ArrayList<>();
        for (String step : path) {
            if (isNumber(step)) {
                words.add(String.valueOf(Integer.parseInt(step) + 1));
            } else if (!step.equals(FieldErrors.FORM) && !step.equals("detail")) {
                words.add(step.replace('_', ' '));
            }
        }
        return String.join(" ", words);
    }

    private static boolean isNumber(String step) {
        return step.matches("\\d{1,4}");
    }

    private static List<String> with(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
