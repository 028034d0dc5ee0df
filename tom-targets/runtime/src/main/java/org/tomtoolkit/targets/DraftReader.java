package org.tomtoolkit.targets;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Visibility;

/** Reads what a draft says into a target; what it does not mention stays. Knows types and limits, not the rules. */
final class DraftReader {

    static final String REQUIRED = "This field is required.";
    private static final int MAX_NAME = 100;
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}(\\.\\d{1,15})?");
    /** One form each, because most targets have few of the fields. */
    private static final Map<TargetField, Form> NUMBERS = new EnumMap<>(TargetField.class);

    static {
        for (TargetField field : TargetField.values()) {
            NUMBERS.put(field, Form.of(field.formField()));
        }
    }

    private final TargetDraft draft;
    private final Target target;
    private final FieldErrors errors;

    private DraftReader(TargetDraft draft, Target target, FieldErrors errors) {
        this.draft = draft;
        this.target = target;
        this.errors = errors;
    }

    static void read(TargetDraft draft, Target target, FieldErrors errors) {
        DraftReader reader = new DraftReader(draft, target, errors);
        reader.name();
        reader.choices();
        reader.numbers();
    }

    private void name() {
        if (!draft.values().containsKey("name")) {
            return;
        }
        Object value = draft.value("name");
        String name = value == null ? "" : value.toString().strip();
        checkName("name", name, errors);
        target.setName(name);
    }

    /** What every name and alias must fulfil. */
    static void checkName(String at, String name, FieldErrors errors) {
        if (name.isEmpty()) {
            errors.add(at, REQUIRED);
        } else if (name.length() > MAX_NAME) {
            errors.add(at, "At most " + MAX_NAME + " characters, this has " + name.length() + ".");
        } else if (name.codePoints().anyMatch(Character::isISOControl)) {
            errors.add(at, "A name has no control characters or line breaks.");
        }
    }

    private void choices() {
        if (has("type")) {
            target.setType(choice("type", TargetType::valueOf));
        }
        if (draft.values().containsKey("scheme")) {
            target.setScheme(has("scheme") ? choice("scheme", OrbitScheme::valueOf) : null);
        }
        if (has("permissions")) {
            Visibility visibility = choice("permissions", Visibility::valueOf);
            target.setVisibility(visibility == null ? target.getVisibility() : visibility);
        }
        if (draft.visibility() != null) {
            target.setVisibility(draft.visibility());
        }
    }

    private boolean has(String field) {
        Object value = draft.value(field);
        return value != null && !value.toString().isBlank();
    }

    private <T> T choice(String field, Function<String, T> parse) {
        String text = draft.value(field).toString().strip();
        try {
            return parse.apply(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            errors.add(field, "“" + shortened(text) + "” is not one of the choices.");
            return null;
        }
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private void numbers() {
        for (TargetField field : TargetField.values()) {
            String name = field.wireName();
            Double plain = plain(field, draft.value(name));
            if (plain != null) {
                field.set(target, plain);
            } else if (has(name)) {
                BoundForm bound = NUMBERS.get(field).bindJson(Map.of(name, draft.value(name)));
                field.set(target, bound.values().decimal(name));
                errors.addAll(bound.errors());
            } else if (draft.values().containsKey(name)) {
                field.set(target, null);
            }
        }
    }

    /** Most values are plain numbers within the limits: for them no form is asked. */
    private static Double plain(TargetField field, Object value) {
        if (value == null || !PLAIN.matcher(value.toString()).matches()) {
            return null;
        }
        double number = Double.parseDouble(value.toString());
        return field.isWithinLimits(number) ? number + 0.0 : null;
    }
}
