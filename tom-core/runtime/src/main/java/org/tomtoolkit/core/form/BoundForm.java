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

    /** One of its fields as templates show it. */
    public BoundField bound(Field field) {
        return new BoundField(field, this);
    }

    public List<String> errorsAt(String name) {
        return errors.at(name);
    }

    /**
     * The filled blocks of a repeated field, each as a form of its own whose fields have the names of the request; an empty
     * one when there are none.
     */
    public List<BoundForm> blocks(String name) {
        Field field = form.field(name).orElseThrow();
        List<Integer> numbers = FormBlocks.numbers(field, texts);
        return (numbers.isEmpty() ? List.of(0) : numbers)
                .stream().map(number -> block(field, number)).toList();
    }

    /** Number for the next block that a script adds. */
    public int nextBlock(String name) {
        List<Integer> numbers = FormBlocks.numbers(form.field(name).orElseThrow(), texts);
        return numbers.isEmpty() ? 1 : numbers.get(numbers.size() - 1) + 1;
    }

    /** An empty block with {@code __index__} in the names of its fields, for scripts that add one. */
    public BoundForm emptyBlock(String name) {
        Form block = form.field(name).orElseThrow().block().prefixed(name + ".__index__.");
        return block.empty();
    }

    private BoundForm block(Field field, int number) {
        Form block = FormBlocks.form(field, number);
        boolean filled = block.fields().stream().anyMatch(each -> texts.containsKey(each.name()));
        return filled ? new BoundForm(block, texts, new FormValues(Map.of()), errors) : block.empty();
    }
}
