package org.tomtoolkit.core.form;

import java.util.List;

/** What is said about a field beside its name and type. */
final class FieldOptions {

    String label;
    boolean required;
    String unit;
    Double min;
    Double max;
    int maxLength = 10_000;
    List<Choice> choices = List.of();
    String help;
    String group = "";
    String placeholder;
    String autocomplete;
    boolean autofocus;
    boolean waitsForEnter;
    Object initial;
    String showWhenField;
    List<String> showWhenValues = List.of();
    String offeredWhenField;
    List<String> offeredWhenValues = List.of();
    String source;
    String accept = "";
    long maxBytes = Long.MAX_VALUE;
    Form block;
    int maxBlocks = 100;

    void showWhen(String otherField, List<String> values) {
        showWhenField = otherField;
        showWhenValues = values;
    }

    void offeredWhen(String otherField, List<String> values) {
        offeredWhenField = otherField;
        offeredWhenValues = values;
    }

    /** A copy that depends on fields whose names have this prefix. */
    FieldOptions prefixed(String prefix) {
        FieldOptions copy = copy();
        copy.showWhenField = showWhenField == null ? null : prefix + showWhenField;
        copy.offeredWhenField = offeredWhenField == null ? null : prefix + offeredWhenField;
        return copy;
    }

    FieldOptions copy() {
        FieldOptions copy = new FieldOptions();
        copy.label = label;
        copy.required = required;
        copy.unit = unit;
        copy.min = min;
        copy.max = max;
        copy.maxLength = maxLength;
        copy.choices = choices;
        copy.help = help;
        copy.group = group;
        copy.placeholder = placeholder;
        copy.autocomplete = autocomplete;
        copy.autofocus = autofocus;
        copy.waitsForEnter = waitsForEnter;
        copy.initial = initial;
        copy.showWhenField = showWhenField;
        copy.showWhenValues = showWhenValues;
        copy.offeredWhenField = offeredWhenField;
        copy.offeredWhenValues = offeredWhenValues;
        copy.source = source;
        copy.accept = accept;
        copy.maxBytes = maxBytes;
        copy.block = block;
        copy.maxBlocks = maxBlocks;
        return copy;
    }
}
