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
    Object initial;
    String showWhenField;
    List<String> showWhenValues = List.of();
    String source;
    String accept = "";
    long maxBytes = Long.MAX_VALUE;
    Form block;
    int maxBlocks = 100;

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
        copy.initial = initial;
        copy.showWhenField = showWhenField;
        copy.showWhenValues = showWhenValues;
        copy.source = source;
        copy.accept = accept;
        copy.maxBytes = maxBytes;
        copy.block = block;
        copy.maxBlocks = maxBlocks;
        return copy;
    }
}
