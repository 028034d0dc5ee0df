package org.tomtoolkit.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {

    private final Map<String, Object> schema = Form.of(
                    Field.decimal("exposure").unit("s").min(0.1).max(3600).required(),
                    Field.choice("filter", Choice.of("g"), new Choice("r", "Red")),
                    Field.multiChoice("sites", Choice.of("lsc")),
                    Field.datetime("start").group("Window"),
                    Field.text("note").maxLength(20),
                    Field.password("key"),
                    Field.integer("repeats").required().showWhen("filter", "r"))
            .jsonSchema();

    @Test
    void numbersCarryLimitsAndUnit() {
        Map<String, Object> exposure = property("exposure");
        assertEquals("number", exposure.get("type"));
        assertEquals("s", exposure.get("x-unit"));
        assertEquals(0.1, exposure.get("minimum"));
        assertEquals(3600.0, exposure.get("maximum"));
    }

    @Test
    void choicesAreEnums() {
        assertEquals(List.of("g", "r"), property("filter").get("enum"));
        assertEquals(
                Map.of("type", "string", "enum", List.of("lsc")),
                property("sites").get("items"));
    }

    @Test
    void timesTextsAndSecretsSayWhatTheyAre() {
        assertEquals("date-time", property("start").get("format"));
        assertEquals("Window", property("start").get("x-group"));
        assertEquals(20, property("note").get("maxLength"));
        assertEquals(true, property("key").get("writeOnly"));
        assertFalse(property("key").containsKey("default"));
    }

    @Test
    void onlyWhatIsAlwaysShownIsRequired() {
        assertEquals(List.of("exposure"), schema.get("required"));
        assertEquals(
                Map.of("field", "filter", "values", List.of("r")),
                property("repeats").get("x-show-when"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> property(String name) {
        return ((Map<String, Map<String, Object>>) schema.get("properties")).get(name);
    }
}
