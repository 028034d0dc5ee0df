package org.tomtoolkit.core.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Publishes a form as JSON Schema 2020-12. Units travel as {@code x-unit}, headings as {@code x-group}. */
final class JsonSchema {

    private JsonSchema() {}

    static Map<String, Object> of(Form form) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field field : form.fields()) {
            properties.put(field.name(), property(field));
            if (field.isRequired() && field.showWhenField() == null) {
                required.add(field.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        return schema;
    }

    private static Map<String, Object> property(Field field) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("type", field.type().jsonType());
        property.put("title", field.label());
        put(property, "description", field.help());
        put(property, "x-unit", field.unit());
        put(property, "x-group", field.group().isEmpty() ? null : field.group());
        put(property, "minimum", field.min());
        put(property, "maximum", field.max());
        put(property, "default", field.initial() == null ? null : field.initial());
        types(field, property);
        if (field.showWhenField() != null) {
            property.put("x-show-when", Map.of("field", field.showWhenField(), "values", field.showWhenValues()));
        }
        return property;
    }

    private static void types(Field field, Map<String, Object> property) {
        List<String> values = field.choices().stream().map(Choice::value).toList();
        switch (field.type()) {
            case CHOICE -> property.put("enum", values);
            case MULTI_CHOICE -> property.put("items", Map.of("type", "string", "enum", values));
            case DATE -> property.put("format", "date");
            case DATETIME -> property.put("format", "date-time");
            case RIGHT_ASCENSION -> property.put("type", List.of("number", "string"));
            case DECLINATION -> property.put("type", List.of("number", "string"));
            case PASSWORD -> property.put("writeOnly", true);
            case TEXT, TEXTAREA, HIDDEN -> property.put("maxLength", field.maxLength());
            case LOOKUP -> property.put("x-choices", "/choices/" + field.source() + "/");
            case FILE -> {
                property.put("contentEncoding", "binary");
                put(property, "contentMediaType", field.accept().isEmpty() ? null : field.accept());
                put(property, "x-max-bytes", field.maxBytes() == Long.MAX_VALUE ? null : field.maxBytes());
            }
            case BLOCKS -> blocks(field, property);
            default -> {}
        }
    }

    private static void blocks(Field field, Map<String, Object> property) {
        Map<String, Object> items = of(field.block());
        items.remove("$schema");
        property.put("items", items);
        property.put("maxItems", field.maxBlocks());
        if (field.isRequired()) {
            property.put("minItems", 1);
        }
    }

    private static void put(Map<String, Object> map, String key, Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }
}
