package org.tomtoolkit.dataproducts.measurement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The column {@code extra}: a JSON object, null when there is nothing. */
@ApplicationScoped
class ExtraJson {

    /** Longest extra, in characters: more is a file, not a remark. */
    static final int MAX_CHARACTERS = 20_000;

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final ObjectMapper json;

    ExtraJson(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @throws IllegalArgumentException when it cannot be written as JSON or is too long
     */
    String write(Map<String, Object> extra) {
        if (extra.isEmpty()) {
            return null;
        }
        try {
            String text = json.writeValueAsString(extra);
            if (text.length() > MAX_CHARACTERS) {
                throw new IllegalArgumentException("the extra values are too long");
            }
            return text;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the extra values are not JSON", e);
        }
    }

    Map<String, Object> read(String text) {
        try {
            return text == null || text.isEmpty() ? Map.of() : json.readValue(text, MAP);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The column extra holds something else than a JSON object", e);
        }
    }
}
