package org.tomtoolkit.core.form;

import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.ValidationException;

/**
 * A form together with what somebody entered: the texts to show again, the typed values, the errors.
 *
 * @since 1.0
 */
public final class BoundForm {

    private final Form form;
    private final Map<String, List<String>> texts;
    private final FormValues values;
    private final FieldErrors errors;

    BoundForm(Form form, Map<String, List<String>> texts, FormValues values, FieldErrors errors) {
        this.form = form;
        this.texts = texts;
        this.values = values;
        this.errors = errors;
    }

    public Form form() {
        return form;
    }

    /** Typed values; complete only when {@link #isValid()}. */
    public FormValues values() {
        return values;
    }

    /** May be added to, e.g. with what a service or a facility says. */
    public FieldErrors errors() {
        return errors;
    }

    public boolean isValid() {
        return errors.isEmpty();
    }

    /**
     * @return the values
     * @throws ValidationException when there are errors
     */
    public FormValues valuesOrThrow() {
        errors.throwIfAny();
        return values;
    }

    /** Text of a field for its input; {@code ""} when empty and always for passwords. */
    public String text(String name) {
        List<String> all = texts(name);
        return all.isEmpty() ? "" : all.get(0);
    }

    public List<String> texts(String name) {
        boolean secret =
                form.field(name).map(f -> f.type() == FieldType.PASSWORD).orElse(false);
        return secret ? List.of() : texts.getOrDefault(name, List.of());
    }

    /** Whether a choice or checkbox is ticked. */
    public boolean isSelected(String name, String value) {
        return texts(name).contains(value);
    }

    /** Whether a checkbox is ticked. */
    public boolean isChecked(String name) {
        return FormBinder.isTrue(text(name));
    }

    public List<String> errorsAt(String name) {
        return errors.at(name);
    }
}
