package org.tomtoolkit.core.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * One field of a form. Immutable: every setter-like method answers a copy.
 *
 * <pre>{@code
 * Field.decimal("exposure_seconds").label("Exposure time").unit("s").min(0.1).required()
 * }</pre>
 *
 * @since 1.0
 */
public final class Field {

    private final String name;
    private final FieldType type;
    private final FieldOptions options;

    private Field(String name, FieldType type, FieldOptions options) {
        this.name = name;
        this.type = type;
        this.options = options;
    }

    /** The same field in a repeated block: its name, and that of the field it depends on, with a prefix. */
    Field prefixed(String prefix) {
        return new Field(prefix + name, type, options.prefixed(prefix));
    }

    public static Field of(String name, FieldType type) {
        FieldOptions options = new FieldOptions();
        String words = name.replace('_', ' ').strip();
        options.label = words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return new Field(name, type, options);
    }

    public static Field text(String name) {
        return of(name, FieldType.TEXT);
    }

    public static Field textarea(String name) {
        return of(name, FieldType.TEXTAREA);
    }

    public static Field password(String name) {
        return of(name, FieldType.PASSWORD);
    }

    public static Field integer(String name) {
        return of(name, FieldType.INTEGER);
    }

    public static Field decimal(String name) {
        return of(name, FieldType.DECIMAL);
    }

    public static Field bool(String name) {
        return of(name, FieldType.BOOLEAN);
    }

    public static Field choice(String name, Choice... choices) {
        return of(name, FieldType.CHOICE).choices(Arrays.asList(choices));
    }

    public static Field multiChoice(String name, Choice... choices) {
        return of(name, FieldType.MULTI_CHOICE).choices(Arrays.asList(choices));
    }

    public static Field date(String name) {
        return of(name, FieldType.DATE);
    }

    public static Field datetime(String name) {
        return of(name, FieldType.DATETIME).unit("UTC").placeholder("2026-11-20 04:00");
    }

    public static Field rightAscension(String name) {
        return of(name, FieldType.RIGHT_ASCENSION).label("Right ascension").placeholder("13:29:52.7 or 202.4696");
    }

    public static Field declination(String name) {
        return of(name, FieldType.DECLINATION).label("Declination").placeholder("+47:11:42 or 47.195");
    }

    public static Field hidden(String name) {
        return of(name, FieldType.HIDDEN);
    }

    /** A text that somebody completes from choices found while they type, by the {@link ChoiceSource} of this id. */
    public static Field lookup(String name, String source) {
        return of(name, FieldType.LOOKUP).with(f -> f.source = source);
    }

    /** One file or several. */
    public static Field file(String name) {
        return of(name, FieldType.FILE);
    }

    /**
     * Fields that repeat together, named {@code name.0.field}, {@code name.1.field}… in a request; numbers may be missing.
     * The block holds neither files nor further blocks.
     */
    public static Field blocks(String name, Form block) {
        FormBlocks.requireFlat(name, block);
        return of(name, FieldType.BLOCKS).with(f -> f.block = block);
    }

    private Field with(Consumer<FieldOptions> change) {
        FieldOptions copy = options.copy();
        change.accept(copy);
        return new Field(name, type, copy);
    }

    public Field label(String value) {
        return with(f -> f.label = value);
    }

    public Field required() {
        return required(true);
    }

    public Field required(boolean value) {
        return with(f -> f.required = value);
    }

    /** Unit shown beside the input and published in the schema, e.g. {@code s}, {@code deg}, {@code mas/yr}. */
    public Field unit(String value) {
        return with(f -> f.unit = value);
    }

    /** Smallest value allowed, in the field's unit. */
    public Field min(double value) {
        return with(f -> f.min = value);
    }

    /** Largest value allowed, in the field's unit. */
    public Field max(double value) {
        return with(f -> f.max = value);
    }

    /** Most characters allowed; 10,000 unless said. */
    public Field maxLength(int value) {
        return with(f -> f.maxLength = value);
    }

    /** What files may be chosen, as in HTML: {@code .csv,text/csv}. For the browser only; the content decides. */
    public Field accept(String value) {
        return with(f -> f.accept = value);
    }

    /** Largest file accepted, bytes. */
    public Field maxBytes(long value) {
        return with(f -> f.maxBytes = value);
    }

    /** Most blocks accepted; 100 unless said. At least one must be given when the field is required. */
    public Field maxBlocks(int value) {
        return with(f -> f.maxBlocks = value);
    }

    public Field choices(List<Choice> value) {
        return with(f -> f.choices = List.copyOf(value));
    }

    public Field help(String value) {
        return with(f -> f.help = value);
    }

    /** Heading under which the field stands. */
    public Field group(String value) {
        return with(f -> f.group = value);
    }

    public Field placeholder(String value) {
        return with(f -> f.placeholder = value);
    }

    /** What browsers may fill in, e.g. {@code username}; a value of the HTML attribute of that name. */
    public Field autocomplete(String value) {
        return with(f -> f.autocomplete = value);
    }

    /** Takes the cursor when the page opens; for one field of a page that is nothing but a form. */
    public Field autofocus() {
        return with(f -> f.autofocus = true);
    }

    /** What an empty form starts with. */
    public Field initial(Object value) {
        return with(f -> f.initial = value);
    }

    /** Shown, bound and validated only while the other field has one of these values. */
    public Field showWhen(String otherField, String... values) {
        return with(f -> f.showWhen(otherField, List.of(values)));
    }

    /**
     * Out of the way while the other field has a value that is none of these, and this one has neither a value nor an error.
     * Unlike with {@link #showWhen}, what is sent counts whether or not somebody saw it.
     */
    public Field offeredWhen(String otherField, String... values) {
        return with(f -> f.offeredWhen(otherField, List.of(values)));
    }

    /** As a filter of a table: applied by Enter only, because half of it says nothing. */
    public Field waitsForEnter() {
        return with(f -> f.waitsForEnter = true);
    }

    public String name() {
        return name;
    }

    /** Id of the input on the page. */
    public String inputId() {
        return "f-" + name;
    }

    public FieldType type() {
        return type;
    }

    public String label() {
        return options.label;
    }

    public boolean isRequired() {
        return options.required;
    }

    public String unit() {
        return options.unit;
    }

    public Double min() {
        return options.min;
    }

    public Double max() {
        return options.max;
    }

    public int maxLength() {
        return options.maxLength;
    }

    /** Id of the source of choices, or null. */
    public String source() {
        return options.source;
    }

    public String accept() {
        return options.accept;
    }

    public long maxBytes() {
        return options.maxBytes;
    }

    /** The fields that repeat, or null. */
    public Form block() {
        return options.block;
    }

    public int maxBlocks() {
        return options.maxBlocks;
    }

    public List<Choice> choices() {
        return options.choices;
    }

    public String help() {
        return options.help;
    }

    public String group() {
        return options.group;
    }

    public String placeholder() {
        return options.placeholder;
    }

    /** Value of the HTML attribute, or null. */
    public String autocomplete() {
        return options.autocomplete;
    }

    public boolean isAutofocus() {
        return options.autofocus;
    }

    public Object initial() {
        return options.initial;
    }

    public String showWhenField() {
        return options.showWhenField;
    }

    public List<String> showWhenValues() {
        return options.showWhenValues;
    }

    /** Name of the other field, or null. */
    public String offeredWhenField() {
        return options.offeredWhenField;
    }

    public List<String> offeredWhenValues() {
        return options.offeredWhenValues;
    }

    public boolean isWaitingForEnter() {
        return options.waitsForEnter;
    }
}
