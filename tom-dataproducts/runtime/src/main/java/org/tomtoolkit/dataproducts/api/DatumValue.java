package org.tomtoolkit.dataproducts.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.dataproducts.DataProductTypes;
import org.tomtoolkit.dataproducts.PhotometryPoint;
import org.tomtoolkit.dataproducts.SpectrumData;

/** The value of a measurement on the wire, as what it means. */
@ApplicationScoped
class DatumValue {

    static final List<String> TYPES = List.of(DataProductTypes.PHOTOMETRY, DataProductTypes.SPECTROSCOPY);

    private static final Set<String> POINT_KEYS = Set.of(
            "magnitude",
            "error",
            "magnitude_error",
            "limit",
            "filter",
            "band",
            "flux",
            "flux_error",
            "unit",
            "telescope",
            "instrument");
    private static final Set<String> SPECTRUM_KEYS = Set.of(
            "flux",
            "wavelength",
            "flux_error",
            "error",
            "flux_units",
            "wavelength_units",
            "telescope",
            "instrument",
            "facility");

    private final ObjectMapper json;

    DatumValue(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @throws ValidationException at {@code value} when it is no photometry
     */
    PhotometryPoint photometry(DatumRequest request) {
        JsonNode value = object(request.value());
        PhotometryPoint point = new PhotometryPoint(
                request.mjd(),
                text(value, "filter", "band"),
                number(value, "magnitude"),
                number(value, "error", "magnitude_error"),
                number(value, "limit"),
                number(value, "flux"),
                number(value, "flux_error"),
                text(value, "unit"),
                text(value, "telescope"),
                text(value, "instrument"),
                request.sourceName(),
                request.sourceLocation(),
                others(value, POINT_KEYS));
        point.problem().ifPresent(problem -> {
            throw wrong("Not a measurement: " + problem + ".");
        });
        return point;
    }

    /**
     * @throws ValidationException at {@code value} when it is no spectrum
     */
    SpectrumData spectrum(DatumRequest request) {
        JsonNode value = object(request.value());
        boolean bySample = !value.has("flux") && value.path("0").isObject();
        SpectrumData spectrum = new SpectrumData(
                request.mjd(),
                numbers(bySample ? column(value, "wavelength") : value.path("wavelength"), "wavelength"),
                numbers(bySample ? column(value, "flux") : value.path("flux"), "flux"),
                bySample ? null : errors(value),
                orElse(text(value, "wavelength_units"), SpectrumData.ANGSTROM),
                orElse(text(value, "flux_units"), SpectrumData.FLUX_DENSITY),
                text(value, "telescope"),
                text(value, "instrument"),
                text(value, "facility"),
                request.sourceName(),
                request.sourceLocation(),
                bySample ? Map.of() : others(value, SPECTRUM_KEYS));
        spectrum.problem().ifPresent(problem -> {
            throw wrong("Not a spectrum: " + problem + ".");
        });
        return spectrum;
    }

    private static JsonNode object(JsonNode value) {
        if (!value.isObject()) {
            throw wrong("The value must be a JSON object.");
        }
        return value;
    }

    private static double[] errors(JsonNode value) {
        JsonNode errors = value.has("flux_error") ? value.path("flux_error") : value.path("error");
        return errors.isArray() ? numbers(errors, "flux_error") : null;
    }

    /** One name of all samples of {@code {"0": {"flux": 1, "wavelength": 4000}, …}}. */
    private JsonNode column(JsonNode value, String name) {
        ArrayNode all = json.createArrayNode();
        for (int i = 0; i < value.size(); i++) {
            all.add(value.path(String.valueOf(i)).path(name));
        }
        return all;
    }

    private static double[] numbers(JsonNode node, String name) {
        if (!node.isArray()) {
            throw wrong("'" + name + "' must be a list of numbers.");
        }
        double[] numbers = new double[node.size()];
        for (int i = 0; i < numbers.length; i++) {
            JsonNode each = node.get(i);
            if (!each.isNumber() && !each.isNull()) {
                throw wrong("'" + name + "' must be a list of numbers; the one at " + i + " is not.");
            }
            numbers[i] = each.isNull() ? Double.NaN : each.doubleValue();
        }
        return numbers;
    }

    private static Double number(JsonNode value, String... names) {
        for (String name : names) {
            JsonNode node = value.path(name);
            if (node.isNumber()) {
                return node.doubleValue();
            }
            if (!node.isMissingNode() && !node.isNull() && !node.asText().isEmpty()) {
                throw wrong("'" + name + "' must be a number.");
            }
        }
        return null;
    }

    private static String text(JsonNode value, String... names) {
        for (String name : names) {
            JsonNode node = value.path(name);
            if (node.isContainerNode()) {
                throw wrong("'" + name + "' must be a text.");
            }
            if (!node.isMissingNode() && !node.isNull()) {
                return node.asText();
            }
        }
        return "";
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private Map<String, Object> others(JsonNode value, Set<String> known) {
        Map<String, Object> others = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        value.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            if (!known.contains(name) && !value.get(name).isNull()) {
                others.put(name, json.convertValue(value.get(name), Object.class));
            }
        }
        return others;
    }

    private static ValidationException wrong(String text) {
        return ValidationException.at("value", text);
    }
}
