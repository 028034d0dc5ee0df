package org.tomtoolkit.core.form;

import java.util.Arrays;
import java.util.List;

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
    private String label;
    private boolean required;
    private String unit;
    private Double min;
    private Double max;
    private int maxLength = 10_000;
    private List<Choice> choices = List.of();
    private String help;
    private String group = "";
    private String placeholder;
    private String autocomplete;
    private boolean autofocus;
    private Object initial;
    private String showWhenField;
    private List<String> showWhenValues = List.of();
    private String source;
    private String accept = "";
    private long maxBytes = Long.MAX_VALUE;
    private Form block;
    private int maxBlocks = 100;

    private Field(String name, FieldType type) {
        this.name = name;
        this.type = type;
        String words = name.replace('_', ' ').strip();
        this.label = words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Field(Field other) {
        this(other, other.name);
    }

    private Field(Field other, String name) {
        this(name, other.type);
        label = other.label;
        required = other.required;
        unit = other.unit;
        min = other.min;
        max = other.max;
        maxLength = other.maxLength;
        choices = other.choices;
        help = other.help;
        group = other.group;
        placeholder = other.placeholder;
        autocomplete = other.autocomplete;
        autofocus = other.autofocus;
        initial = other.initial;
        showWhenField = other.showWhenField;
        showWhenValues = other.showWhenValues;
        source = other.source;
        accept = other.accept;
        maxBytes = other.maxBytes;
        block = other.block;
        maxBlocks = other.maxBlocks;
    }

    /** The same field in a repeated block: its name, and that of the field it depends on, with a prefix. */
    Field prefixed(String prefix) {
        Field copy = new Field(this, prefix + name);
        copy.showWhenField = showWhenField == null ? null : prefix + showWhenField;
        return copy;
    }

    public static Field of(String name, FieldType type) {
        return new Field(name, type);
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

    /**
     * A text that somebody completes from choices found while they type.
     *
     * @param source id of the {@link ChoiceSource}
     */
    public static Field lookup(String name, String source) {
        return of(name, FieldType.LOOKUP).with(f -> f.source = source);
    }

    /** One file or several. */
    public static Field file(String name) {
        return of(name, FieldType.FILE);
    }

    /**
     * Fields that repeat together, e.g. exposures in several filters. In a request their names are
     * {@code name.0.field}, {@code name.1.field}…; numbers may be missing.
     *
     * @param block its fields; no files and no further blocks
     */
    public static Field blocks(String name, Form block) {
        boolean nested = block.fields().stream()
                .anyMatch(field -> field.type() == FieldType.BLOCKS || field.type() == FieldType.FILE);
        if (nested) {
            throw new IllegalArgumentException("A repeated block holds neither blocks nor files: " + name);
        }
        return of(name, FieldType.BLOCKS).with(f -> f.block = block);
    }

    private interface Change {
        void on(Field copy);
    }

    private Field with(Change change) {
        Field copy = new Field(this);
        change.on(copy);
        return copy;
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
        return with(f -> {
            f.showWhenField = otherField;
            f.showWhenValues = List.of(values);
        });
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
        return label;
    }

    public boolean isRequired() {
        return required;
    }

    public String unit() {
        return unit;
    }

    public Double min() {
        return min;
    }

    public Double max() {
        return max;
    }

    public int maxLength() {
        return maxLength;
    }

    /** Id of the source of choices, or null. */
    public String source() {
        return source;
    }

    public String accept() {
        return accept;
    }

    public long maxBytes() {
        return maxBytes;
    }

    /** The fields that repeat, or null. */
    public Form block() {
        return block;
    }

    public int maxBlocks() {
        return maxBlocks;
    }

    public List<Choice> choices() {
        return choices;
    }

    public String help() {
        return help;
    }

    public String group() {
        return group;
    }

    public String placeholder() {
        return placeholder;
    }

    /** Value of the HTML attribute, or null. */
    public String autocomplete() {
        return autocomplete;
    }

    public boolean isAutofocus() {
        return autofocus;
    }

    public Object initial() {
        return initial;
    }

    public String showWhenField() {
        return showWhenField;
    }

    public List<String> showWhenValues() {
        return showWhenValues;
    }
}
