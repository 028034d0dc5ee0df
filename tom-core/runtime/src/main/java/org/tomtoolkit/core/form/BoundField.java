package org.tomtoolkit.core.form;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A field of a form together with what somebody entered in it: what a template shows.
 *
 * @since 1.0
 */
public final class BoundField {

    /**
     * A choice of this field.
     *
     * @param id of its checkbox
     * @since 1.0
     */
    public record Option(String id, String value, String label, boolean selected) {}

    private final Field field;
    private final BoundForm form;

    BoundField(Field field, BoundForm form) {
        this.field = field;
        this.form = form;
    }

    public Field definition() {
        return field;
    }

    public String id() {
        return field.inputId();
    }

    public String name() {
        return field.name();
    }

    public String label() {
        return field.label();
    }

    public String help() {
        return field.help();
    }

    public String unit() {
        return field.unit();
    }

    public String placeholder() {
        return field.placeholder();
    }

    public String autocomplete() {
        return field.autocomplete();
    }

    /** Id of the source of choices, or null. */
    public String source() {
        return field.source();
    }

    public String accept() {
        return field.accept();
    }

    public long maxBytes() {
        return field.maxBytes();
    }

    /** Whether a file must not be larger than {@link #maxBytes()}. */
    public boolean isSizeLimited() {
        return field.maxBytes() < Long.MAX_VALUE;
    }

    /** Name of the field that decides whether this one is shown, or null. */
    public String showWhenField() {
        return field.showWhenField();
    }

    /** Values with which it is shown, with {@code |} between them. */
    public String showWhenValues() {
        return String.join("|", field.showWhenValues());
    }

    /** Name of the other field, or null. */
    public String offeredWhenField() {
        return field.offeredWhenField();
    }

    /** With bars between them. */
    public String offeredWhenValues() {
        return String.join("|", field.offeredWhenValues());
    }

    public boolean isWaitingForEnter() {
        return field.isWaitingForEnter();
    }

    public boolean isRequired() {
        return field.isRequired();
    }

    public boolean isAutofocus() {
        return field.isAutofocus();
    }

    public int maxLength() {
        return field.maxLength();
    }

    public Double min() {
        return field.min();
    }

    public Double max() {
        return field.max();
    }

    public boolean isHidden() {
        return field.type() == FieldType.HIDDEN;
    }

    public boolean isCheckbox() {
        return field.type() == FieldType.BOOLEAN;
    }

    public boolean isMultiChoice() {
        return field.type() == FieldType.MULTI_CHOICE;
    }

    public boolean isChoice() {
        return field.type() == FieldType.CHOICE;
    }

    public boolean isBlocks() {
        return field.type() == FieldType.BLOCKS;
    }

    public boolean isFile() {
        return field.type() == FieldType.FILE;
    }

    public boolean isTextarea() {
        return field.type() == FieldType.TEXTAREA;
    }

    public boolean isPassword() {
        return field.type() == FieldType.PASSWORD;
    }

    public boolean isDate() {
        return field.type() == FieldType.DATE;
    }

    public boolean isDatetime() {
        return field.type() == FieldType.DATETIME;
    }

    public boolean isDecimal() {
        return field.type() == FieldType.DECIMAL;
    }

    public boolean isInteger() {
        return field.type() == FieldType.INTEGER;
    }

    public boolean isLookup() {
        return field.type() == FieldType.LOOKUP;
    }

    /** Whether it is one line of text without anything particular. */
    public boolean isPlain() {
        return switch (field.type()) {
            case TEXT, RIGHT_ASCENSION, DECLINATION -> true;
            default -> false;
        };
    }

    /** Whether it is one line of text, however it is checked. */
    public boolean isLine() {
        return switch (field.type()) {
            case HIDDEN, BOOLEAN, CHOICE, MULTI_CHOICE, BLOCKS, FILE, TEXTAREA -> false;
            default -> true;
        };
    }

    /** Whether it takes the width of the form. */
    public boolean isWide() {
        return field.type() == FieldType.TEXTAREA || field.type() == FieldType.BLOCKS;
    }

    /** What was entered; {@code ""} when empty and always for passwords. */
    public String text() {
        return form.text(field.name());
    }

    public boolean isChecked() {
        return form.isChecked(field.name());
    }

    public List<Option> options() {
        List<Choice> choices = field.choices();
        List<String> chosen = form.texts(field.name());
        return IntStream.range(0, choices.size())
                .mapToObj(i -> new Option(
                        id() + "-" + i,
                        choices.get(i).value(),
                        choices.get(i).label(),
                        chosen.contains(choices.get(i).value())))
                .toList();
    }

    public List<String> errors() {
        return form.errorsAt(field.name());
    }

    public boolean isInvalid() {
        return !errors().isEmpty();
    }

    /** Whether something is said below it. */
    public boolean isDescribed() {
        return isInvalid() || field.help() != null && !field.help().isEmpty();
    }
}
