package org.tomtoolkit.targets.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.own.OwnColumns;

/** What {@code OPTIONS} tells about the fields of a target, in the shape that existing clients read. */
final class TargetMetadata {

    private static final String TYPE = "type";
    private static final String STRING = "string";

    private final OwnColumns own;

    TargetMetadata(OwnColumns own) {
        this.own = own;
    }

    /**
     * @param name of the resource
     * @param writes the method whose fields are described, null for who may not write
     */
    Map<String, Object> of(String name, String writes) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("name", name);
        metadata.put("description", "Units, ranges and rules are in the schema at /api/targets/schema/.");
        metadata.put("renders", List.of("application/json"));
        metadata.put("parses", List.of("application/json", "application/x-www-form-urlencoded", "multipart/form-data"));
        if (writes != null) {
            metadata.put("actions", Map.of(writes, fields()));
        }
        return metadata;
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", field("integer", "ID", false, true));
        fields.put("targetextra_set", list("Extras", Map.of("id", "integer", "key", STRING, "value", STRING)));
        fields.put("aliases", list("Aliases", Map.of("id", "integer", "name", STRING)));
        fields.put("target_lists", list("Target lists", Map.of("name", STRING)));
        fields.put("groups", list("Groups", Map.of("id", "integer", "name", STRING)));
        Map<String, Object> name = field(STRING, "Name", true, false);
        name.put("max_length", TargetSchema.MAX_NAME);
        fields.put("name", name);
        fields.put(TYPE, choice(WireChoices.types(), true));
        fields.put("created", field("datetime", "Created", false, true));
        fields.put("modified", field("datetime", "Changed", false, true));
        fields.put("permissions", choice(WireChoices.visibilities(), false));
        for (TargetField each : TargetField.values()) {
            if (each == TargetField.EPOCH_OF_ELEMENTS) {
                fields.put("scheme", choice(WireChoices.schemes(), false));
            }
            fields.put(each.wireName(), limited("float", each.formField()));
        }
        own.fields().forEach(each -> fields.put(each.name(), own(each)));
        return fields;
    }

    private static Map<String, Object> own(Field input) {
        Map<String, Object> field =
                switch (input.type()) {
                    case DECIMAL -> limited("float", input);
                    case INTEGER -> limited("integer", input);
                    case BOOLEAN -> field("boolean", input.label(), false, false);
                    case DATETIME -> field("datetime", input.label(), false, false);
                    case CHOICE ->
                        choice(
                                new WireChoices(
                                        input.name(),
                                        input.label(),
                                        input.choices().stream()
                                                .map(Choice::value)
                                                .toList(),
                                        input.choices().stream()
                                                .map(Choice::label)
                                                .toList()),
                                false);
                    default -> {
                        Map<String, Object> text = field(STRING, input.label(), false, false);
                        text.put("max_length", input.maxLength());
                        yield text;
                    }
                };
        field.put("required", input.isRequired());
        return field;
    }

    private static Map<String, Object> field(String type, String label, boolean required, boolean readOnly) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put(TYPE, type);
        field.put("required", required);
        field.put("read_only", readOnly);
        field.put("label", label);
        return field;
    }

    private static Map<String, Object> limited(String type, Field input) {
        Map<String, Object> field = field(type, input.label(), false, false);
        if (input.unit() != null) {
            field.put("help_text", "Unit: " + input.unit());
        }
        if (input.min() != null) {
            field.put("min_value", input.min());
        }
        if (input.max() != null) {
            field.put("max_value", input.max());
        }
        return field;
    }

    private static Map<String, Object> choice(WireChoices choices, boolean required) {
        List<Map<String, String>> options = new ArrayList<>();
        for (int i = 0; i < choices.values().size(); i++) {
            Map<String, String> option = new LinkedHashMap<>();
            option.put("value", choices.values().get(i));
            option.put("display_name", choices.labels().get(i));
            options.add(option);
        }
        Map<String, Object> field = field("choice", choices.label(), required, false);
        field.put("choices", options);
        return field;
    }

    private static Map<String, Object> list(String label, Map<String, String> types) {
        Map<String, Object> children = new LinkedHashMap<>();
        for (String name : List.of("id", "key", "name", "value")) {
            if (types.containsKey(name)) {
                boolean required = name.equals("key") || name.equals("name") && !types.containsKey("key");
                children.put(name, field(types.get(name), name, required, false));
            }
        }
        Map<String, Object> child = field("nested object", label, false, false);
        child.put("children", children);
        Map<String, Object> list = field("field", label, false, false);
        list.put("child", child);
        return list;
    }
}
