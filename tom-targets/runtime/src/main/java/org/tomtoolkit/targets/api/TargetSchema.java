package org.tomtoolkit.targets.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.targets.OrbitScheme;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.TargetType;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.own.OwnColumns;

/** What a target is made of, as JSON Schema. */
@ApplicationScoped
class TargetSchema {

    static final int MAX_NAME = 100;
    private static final String TYPE = "type";
    private static final String STRING = "string";

    private final TargetsConfig config;
    private final OwnColumns own;

    TargetSchema(TargetsConfig config, OwnColumns own) {
        this.config = config;
        this.own = own;
    }

    /**
     * What {@code OPTIONS} answers.
     *
     * @param writes the method whose fields are described, null for who may not write
     */
    Map<String, Object> options(String name, String writes) {
        return new TargetMetadata(own).of(name, writes);
    }

    /** JSON Schema 2020-12 of the body of a create or replace. */
    @SuppressWarnings("unchecked")
    Map<String, Object> jsonSchema(String address) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", Map.of(TYPE, STRING, "minLength", 1, "maxLength", MAX_NAME, "title", "Name"));
        for (WireChoices choices : List.of(WireChoices.types(), WireChoices.visibilities())) {
            properties.put(choices.name(), property(choices, choices.values()));
        }
        for (TargetField field : TargetField.values()) {
            properties.put(field.wireName(), property(field.formField()));
        }
        properties.putAll((Map<String, ?>) Form.of(own.fields()).jsonSchema().get("properties"));
        List<String> schemes = new ArrayList<>(WireChoices.schemes().values());
        schemes.add("");
        properties.put("scheme", property(WireChoices.schemes(), schemes));
        properties.put("aliases", list(Map.of("id", integer(), "name", text()), "name"));
        properties.put("targetextra_set", list(Map.of("id", integer(), "key", text(), "value", extraValue()), "key"));
        properties.put("groups", list(Map.of("id", integer(), "name", text())));
        properties.put("target_lists", list(Map.of("name", text()), "name"));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", address);
        schema.put("title", "Target");
        schema.put(TYPE, "object");
        schema.put("properties", properties);
        schema.put("required", List.of("name", TYPE));
        schema.put("allOf", conditions());
        schema.put("x-extra-fields", extras());
        return schema;
    }

    /** Which fields a kind of target, and a scheme of elements, must have besides. */
    private static List<Object> conditions() {
        List<Object> all = new ArrayList<>();
        for (TargetType type : TargetType.values()) {
            all.add(condition(TYPE, type.name(), TargetField.required(type)));
        }
        for (OrbitScheme scheme : OrbitScheme.values()) {
            all.add(condition("scheme", scheme.name(), TargetField.required(scheme)));
        }
        return all;
    }

    private static Map<String, Object> condition(String field, String value, List<TargetField> required) {
        List<String> names = required.stream().map(TargetField::wireName).toList();
        Map<String, Object> then = new LinkedHashMap<>();
        then.put("required", names);
        Map<String, Object> numbers = new LinkedHashMap<>();
        names.forEach(name -> numbers.put(name, Map.of(TYPE, List.of("number", STRING))));
        then.put("properties", numbers);
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("if", Map.of("properties", Map.of(field, Map.of("const", value)), "required", List.of(field)));
        condition.put("then", then);
        return condition;
    }

    private static Map<String, Object> property(WireChoices choices, List<String> values) {
        return Map.of(TYPE, STRING, "title", choices.label(), "enum", values);
    }

    private static Map<String, Object> property(Field field) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put(TYPE, List.of("number", STRING, "null"));
        property.put("title", field.label());
        put(property, "description", field.help());
        put(property, "x-unit", field.unit());
        put(property, "minimum", field.min());
        put(property, "maximum", field.max());
        return property;
    }

    private Map<String, Object> extras() {
        Map<String, Object> extras = new LinkedHashMap<>();
        config.extraFields().forEach((key, field) -> {
            Map<String, Object> extra = new LinkedHashMap<>();
            extra.put(TYPE, field.type().name().toLowerCase(Locale.ROOT));
            put(extra, "default", field.defaultValue().orElse(null));
            extras.put(key, extra);
        });
        return extras;
    }

    private static Map<String, Object> list(Map<String, Object> properties, String... required) {
        return Map.of(
                TYPE,
                "array",
                "items",
                Map.of(TYPE, "object", "properties", properties, "required", List.of(required)));
    }

    private static Map<String, Object> text() {
        return Map.of(TYPE, STRING);
    }

    private static Map<String, Object> integer() {
        return Map.of(TYPE, "integer");
    }

    private static Map<String, Object> extraValue() {
        return Map.of(TYPE, List.of(STRING, "number", "boolean", "null"));
    }

    private static void put(Map<String, Object> map, String key, Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }
}
