package org.tomtoolkit.targets.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object as named cells: in the shape of an export, of the API, or of any flat table. */
final class JsonRow {

    private JsonRow() {}

    static Map<String, String> of(JsonNode object) {
        Map<String, String> cells = new LinkedHashMap<>();
        object.properties().forEach(field -> cell(field.getKey(), field.getValue(), cells));
        return cells;
    }

    private static void cell(String name, JsonNode value, Map<String, String> cells) {
        switch (name) {
            case "aliases" -> aliases(value, cells);
            case "extras" -> extras(value, cells);
            case "targetextra_set" ->
                value.forEach(item -> cells.put("extra:" + item.path("key").asText(), text(item.path("value"))));
            case "groups" -> cells.put(name, names(value));
            default -> cells.put(name, text(value));
        }
    }

    /** A value that a cell cannot tell keeps them together. */
    private static void extras(JsonNode value, Map<String, String> cells) {
        boolean odd = value.properties().stream()
                .map(extra -> text(extra.getValue()))
                .anyMatch(text -> text.isEmpty() || !text.equals(text.strip()));
        if (odd) {
            cells.put("extras_json", value.toString());
        } else {
            value.properties().forEach(extra -> cells.put("extra:" + extra.getKey(), text(extra.getValue())));
        }
    }

    private static void aliases(JsonNode value, Map<String, String> cells) {
        int number = 2;
        for (JsonNode item : value) {
            cells.put("name" + number++, text(item.has("name") ? item.get("name") : item));
        }
    }

    private static String names(JsonNode value) {
        if (!value.isArray()) {
            return text(value);
        }
        StringBuilder names = new StringBuilder();
        for (JsonNode item : value) {
            names.append(names.isEmpty() ? "" : ",").append(text(item.has("name") ? item.get("name") : item));
        }
        return names.toString();
    }

    private static String text(JsonNode value) {
        if (value == null || value.isNull() || value.isMissingNode()) {
            return "";
        }
        return value.isContainerNode() ? value.toString() : value.asText();
    }
}
