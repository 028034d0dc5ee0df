package org.tomtoolkit.core.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Binds submitted texts to typed values and collects what is wrong with them. */
final class FormBinder {

    private static final Set<String> TRUE = Set.of("true", "on", "1", "yes");

    private FormBinder() {}

    static BoundForm bind(
            Form form, Map<String, List<String>> submitted, Map<String, ? extends List<? extends FormFile>> files) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        Map<String, Object> values = new LinkedHashMap<>();
        FieldErrors errors = new FieldErrors();
        for (Field field : form.fields()) {
            texts.put(field.name(), clean(submitted.getOrDefault(field.name(), List.of())));
        }
        for (Field field : form.fields()) {
            if (!isShown(form, field, texts, 0)) {
                continue;
            }
            switch (field.type()) {
                case BLOCKS -> FormBlocks.bind(field, submitted, texts, values, errors);
                case FILE -> FormFiles.bind(field, files.get(field.name()), values, errors);
                default -> bindOne(field, texts.get(field.name()), values, errors);
            }
        }
        return new BoundForm(form, texts, new FormValues(values), errors);
    }

    static boolean isTrue(String text) {
        return TRUE.contains(text.toLowerCase(Locale.ROOT));
    }

    private static List<String> clean(List<String> texts) {
        List<String> kept = new ArrayList<>();
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                kept.add(text.strip());
            }
        }
        return kept;
    }

    /** A field that depends on one that is hidden itself is hidden too. */
    private static boolean isShown(Form form, Field field, Map<String, List<String>> texts, int depth) {
        if (field.showWhenField() == null || depth > form.fields().size()) {
            return true;
        }
        boolean otherShown = form.field(field.showWhenField())
                .map(other -> isShown(form, other, texts, depth + 1))
                .orElse(true);
        if (!otherShown) {
            return false;
        }
        List<String> other = texts.getOrDefault(field.showWhenField(), List.of());
        boolean otherIsBoolean = form.field(field.showWhenField())
                .map(f -> f.type() == FieldType.BOOLEAN)
                .orElse(false);
        if (otherIsBoolean) {
            other = List.of(String.valueOf(!other.isEmpty() && isTrue(other.get(0))));
        }
        return other.stream().anyMatch(field.showWhenValues()::contains);
    }

    private static void bindOne(Field field, List<String> texts, Map<String, Object> values, FieldErrors errors) {
        if (field.type() == FieldType.BOOLEAN) {
            values.put(field.name(), !texts.isEmpty() && isTrue(texts.get(0)));
            return;
        }
        if (texts.isEmpty()) {
            if (field.isRequired()) {
                errors.add(field.name(), "This field is required.");
            }
            return;
        }
        try {
            values.put(field.name(), FieldParser.parse(field, texts));
        } catch (IllegalArgumentException e) {
            errors.add(field.name(), e.getMessage());
        }
    }
}
