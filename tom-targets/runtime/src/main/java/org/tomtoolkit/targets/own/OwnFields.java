package org.tomtoolkit.targets.own;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.FieldType;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.extras.ExtraValue;
import org.tomtoolkit.targets.spi.TargetColumns;

/** What a field of an application may be, and how its value is read. */
final class OwnFields {

    static final String REQUIRED = "This field is required.";

    private static final Set<FieldType> TYPES = EnumSet.of(
            FieldType.TEXT,
            FieldType.TEXTAREA,
            FieldType.CHOICE,
            FieldType.DECIMAL,
            FieldType.INTEGER,
            FieldType.BOOLEAN,
            FieldType.DATETIME);
    private static final Set<String> TAKEN = Set.of(
            "id",
            "name",
            "type",
            "scheme",
            "permissions",
            "created",
            "modified",
            "groups",
            "aliases",
            "alias",
            "key",
            "value",
            "query",
            "sort",
            "targetextra_set",
            "target_lists",
            "message",
            "warnings");

    private OwnFields() {}

    /**
     * @throws IllegalStateException when this cannot be a column of targets; ends the start of the application
     */
    static void check(Field field, TargetColumns from) {
        String where = " (from " + from.getClass().getName() + ")";
        if (!field.name().matches("[a-z][a-z0-9_]{0,60}")) {
            throw new IllegalStateException(
                    "A column of targets is named in lower-case snake, not " + field.name() + where);
        }
        if (TAKEN.contains(field.name())
                || field.name().startsWith("name")
                || TargetField.ofWireName(field.name()).isPresent()) {
            throw new IllegalStateException("Targets have something called " + field.name() + " already" + where);
        }
        if (!TYPES.contains(field.type())) {
            throw new IllegalStateException(
                    "A column of targets cannot be of type " + field.type() + ": " + field.name() + where);
        }
    }

    /** The typed value of whatever stands in a draft; null for nothing. */
    static Object read(Field field, Object given, FieldErrors errors) {
        String text = given == null ? "" : String.valueOf(given).strip();
        if (text.isEmpty()) {
            if (field.isRequired()) {
                errors.add(field.name(), REQUIRED);
            }
            return null;
        }
        if (field.type() == FieldType.BOOLEAN) {
            Boolean truth = ExtraValue.of(text).truth();
            if (truth == null) {
                errors.add(field.name(), "Enter true or false.");
            }
            return truth;
        }
        BoundForm bound = Form.of(field).bindJson(Map.of(field.name(), text));
        errors.addAll(bound.errors());
        return bound.values().get(field.name());
    }
}
