package org.tomtoolkit.targets.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.extras.ExtraValue;

/** The body of a request as JSON, read with the care that foreign input needs. */
final class ApiBody {

    private static final int MAX_ITEMS = 1000;

    private final JsonNode json;
    private final FieldErrors errors = new FieldErrors();
    private final Map<String, String> places = new HashMap<>();

    private ApiBody(JsonNode json) {
        this.json = json;
    }

    static ApiBody ofJson(String text, ObjectMapper mapper) {
        try {
            JsonNode json = mapper.readTree(text);
            if (json == null || json.isMissingNode()) {
                throw TomException.badRequest("JSON parse error: the body is empty.");
            }
            ApiBody body = new ApiBody(json);
            if (!json.isObject()) {
                body.errors.add("Expected an object with fields.");
                body.errors.throwIfAny();
            }
            return body;
        } catch (JsonProcessingException e) {
            throw TomException.badRequest("JSON parse error: " + e.getOriginalMessage());
        }
    }

    /** A form of plain fields. */
    static ApiBody ofForm(Map<String, List<String>> texts, ObjectMapper mapper) {
        ObjectNode json = mapper.createObjectNode();
        texts.forEach((name, values) -> json.put(name, values.isEmpty() ? "" : values.get(0)));
        return new ApiBody(json);
    }

    FieldErrors errors() {
        return errors;
    }

    /** Notes that an item of a list of the draft is the one at a place of the body, e.g. {@code extras.0}. */
    void place(String ofDraft, String ofBody) {
        places.put(ofDraft, ofBody);
    }

    /**
     * Errors of the draft as the body has them: items of lists stand where the body has them, those it does not mention are
     * errors of the whole; what the body noted itself comes first.
     */
    FieldErrors with(FieldErrors ofDraft) {
        FieldErrors all = new FieldErrors();
        all.addAll(errors);
        ofDraft.asMap().forEach((field, texts) -> {
            String place = placed(field);
            if (errors.at(place).isEmpty() && errors.at(place + ".name").isEmpty()) {
                texts.forEach(text -> all.add(place, text));
            }
        });
        return all;
    }

    private String placed(String field) {
        String[] path = field.split("\\.", 3);
        if (path.length == 1) {
            return field;
        }
        String place = places.get(path[0] + "." + path[1]);
        return place == null ? FieldErrors.FORM : path.length == 2 ? place : place + "." + path[2];
    }

    boolean has(String field) {
        return json.hasNonNull(field);
    }

    /** A plain text; null when the body does not mention it. */
    String text(String field) {
        JsonNode value = json.get(field);
        if (value == null) {
            return null;
        }
        if (!value.isTextual()) {
            errors.add(field, "Not a valid string.");
            return null;
        }
        return value.asText();
    }

    /** A list of ids; empty when the body does not mention it. */
    List<Long> ids(String field) {
        JsonNode list = json.get(field);
        List<Long> ids = new ArrayList<>();
        if (list == null) {
            return ids;
        }
        boolean good = list.isArray() && list.size() <= MAX_ITEMS;
        for (JsonNode each : list) {
            good = good && each.isIntegralNumber() && each.canConvertToLong();
            ids.add(each.asLong());
        }
        if (!good) {
            errors.add(field, "Expected a list of at most " + MAX_ITEMS + " ids.");
        }
        return ids;
    }

    /** The name, {@code ""} when the body has none. */
    String name() {
        return json.path("name").isTextual() ? json.get("name").asText().strip() : "";
    }

    /** The id the body names, null when it names none. */
    Long id() {
        JsonNode id = json.get("id");
        return id != null && id.isIntegralNumber() && id.canConvertToLong() ? (Long) id.longValue() : null;
    }

    /** Copies the plain fields into a draft. Numbers are JSON numbers or decimal texts, nothing sexagesimal. */
    void fields(TargetDraft draft) {
        for (String field : List.of("name", "type", "scheme", "permissions")) {
            text(field, draft);
        }
        for (TargetField field : TargetField.values()) {
            number(field.wireName(), draft);
        }
    }

    /** Copies a field of the application into a draft; its own rules are checked later. */
    void own(String field, TargetDraft draft) {
        JsonNode value = json.get(field);
        if (value == null) {
            return;
        }
        if (value.isContainerNode()) {
            errors.add(field, "Not a valid value.");
        } else {
            draft.set(field, value.isNull() ? null : value.asText());
        }
    }

    private void text(String field, TargetDraft draft) {
        JsonNode value = json.get(field);
        if (value == null) {
            return;
        }
        if (value.isContainerNode()) {
            errors.add(field, "Not a valid string.");
        } else if (value.isNull() && !field.equals("scheme")) {
            errors.add(field, "This field may not be null.");
        } else {
            draft.set(field, value.isNull() ? "" : value.asText());
        }
    }

    private void number(String field, TargetDraft draft) {
        JsonNode value = json.get(field);
        if (value == null) {
            return;
        }
        boolean empty = value.isNull() || value.isTextual() && value.asText().isBlank();
        Double number = empty ? null : value.isNumber() ? (Double) value.doubleValue() : numberText(value);
        if (!empty && (number == null || !Double.isFinite(number))) {
            errors.add(field, "A valid number is required.");
        } else {
            draft.set(field, number);
        }
    }

    private static Double numberText(JsonNode value) {
        return value.isTextual() ? ExtraValue.of(value.asText()).number() : null;
    }

    /** The objects of a list; null when the body does not mention it. */
    List<JsonNode> items(String field) {
        JsonNode list = json.get(field);
        if (list == null || list.isTextual() && list.asText().isEmpty()) {
            return null;
        }
        List<JsonNode> items = new ArrayList<>();
        if (!list.isArray() || list.size() > MAX_ITEMS) {
            errors.add(field, "Expected a list of at most " + MAX_ITEMS + " items.");
            return items;
        }
        for (JsonNode item : list) {
            if (!item.isObject()) {
                errors.add(field, "Expected objects in this list.");
                return List.of();
            }
            items.add(item);
        }
        return items;
    }

    /** Text of a field of an item; notes at its place when it is missing. */
    String required(JsonNode item, String field, String at) {
        JsonNode value = item.get(field);
        if (value == null || value.isNull() || value.isContainerNode()) {
            errors.add(at, "This field is required.");
            return "";
        }
        if (value.asText().isBlank()) {
            errors.add(at, "This field may not be blank.");
            return "";
        }
        return value.asText().strip();
    }
}
