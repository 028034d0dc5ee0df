package org.tomtoolkit.observations.facility.ocs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tomtoolkit.core.form.Choice;

/**
 * An instrument as the portal describes it.
 *
 * @param code e.g. {@code 1M0-SCICAM-SINISTRO}
 * @param type {@code IMAGE} or {@code SPECTRA}
 * @param telescopeClass e.g. {@code 1m0}
 * @param elements what can be put into the light path now, by group in the singular, e.g. {@code filter}
 * @param modes by kind: {@code readout}, {@code guiding}, {@code acquisition}, {@code rotator}, {@code exposure}
 * @param configurationTypes what may be asked for now, e.g. {@code EXPOSE}
 * @since 1.0
 */
public record OcsInstrument(
        String code,
        String name,
        String type,
        String telescopeClass,
        Map<String, List<Choice>> elements,
        Map<String, List<Choice>> modes,
        List<Choice> configurationTypes,
        String defaultConfigurationType) {

    static OcsInstrument of(String code, JsonNode json) {
        return new OcsInstrument(
                code,
                json.path("name").asText(code),
                json.path("type").asText(""),
                json.path("class").asText(""),
                elements(json.path("optical_elements")),
                modes(json.path("modes")),
                choices(json.path("configuration_types")),
                json.path("default_configuration_type").asText("EXPOSE"));
    }

    public boolean isImager() {
        return type.equals("IMAGE");
    }

    private static Map<String, List<Choice>> elements(JsonNode json) {
        Map<String, List<Choice>> elements = new TreeMap<>();
        json.fields().forEachRemaining(entry -> {
            String group = entry.getKey().replaceAll("s$", "");
            List<Choice> choices = choices(entry.getValue());
            if (!choices.isEmpty()) {
                elements.put(group, choices);
            }
        });
        return elements;
    }

    private static Map<String, List<Choice>> modes(JsonNode json) {
        Map<String, List<Choice>> modes = new TreeMap<>();
        json.fields()
                .forEachRemaining(entry ->
                        modes.put(entry.getKey(), choices(entry.getValue().path("modes"))));
        return modes;
    }

    private static List<Choice> choices(JsonNode json) {
        List<Choice> choices = new ArrayList<>();
        json.forEach(each -> {
            String code = each.path("code").asText("");
            if (!code.isEmpty() && each.path("schedulable").asBoolean(true)) {
                choices.add(new Choice(code, each.path("name").asText(code)));
            }
        });
        return choices;
    }
}
