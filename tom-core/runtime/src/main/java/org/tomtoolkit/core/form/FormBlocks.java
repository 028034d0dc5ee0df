package org.tomtoolkit.core.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Binds fields that repeat together. */
final class FormBlocks {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})\\..+");

    private FormBlocks() {}

    /** Blocks in blocks would need names nobody can read, and files have no place in JSON. */
    static void requireFlat(String name, Form block) {
        boolean nested = block.fields().stream()
                .anyMatch(field -> field.type() == FieldType.BLOCKS || field.type() == FieldType.FILE);
        if (nested) {
            throw new IllegalArgumentException("A repeated block holds neither blocks nor files: " + name);
        }
    }

    static void bind(
            Field field,
            Map<String, List<String>> submitted,
            Map<String, List<String>> texts,
            Map<String, Object> values,
            FieldErrors errors) {
        List<FormValues> bound = new ArrayList<>();
        List<Integer> numbers = numbers(field, submitted);
        if (numbers.size() > field.maxBlocks()) {
            errors.add(field.name(), "At most " + field.maxBlocks() + " of these.");
            return;
        }
        for (int number : numbers) {
            BoundForm block = FormBinder.bind(form(field, number), submitted, Map.of());
            block.form().fields().forEach(each -> texts.put(each.name(), block.texts(each.name())));
            errors.addAll(block.errors());
            bound.add(withoutPrefix(block.values(), prefix(field, number)));
        }
        if (bound.isEmpty() && field.isRequired()) {
            errors.add(field.name(), "At least one of these is required.");
        }
        if (!bound.isEmpty()) {
            values.put(field.name(), bound);
        }
    }

    /** Numbers of the blocks that hold anything, ascending. */
    static List<Integer> numbers(Field field, Map<String, List<String>> submitted) {
        TreeSet<Integer> numbers = new TreeSet<>();
        String start = field.name() + ".";
        submitted.forEach((name, texts) -> {
            boolean filled = texts.stream().anyMatch(text -> text != null && !text.isBlank());
            Matcher matcher = NUMBER.matcher(name.startsWith(start) ? name.substring(start.length()) : "");
            if (filled && matcher.matches()) {
                numbers.add(Integer.valueOf(matcher.group(1)));
            }
        });
        return List.copyOf(numbers);
    }

    /** The fields of one block with their names in a request. */
    static Form form(Field field, int number) {
        return field.block().prefixed(prefix(field, number));
    }

    private static String prefix(Field field, int number) {
        return field.name() + "." + number + ".";
    }

    private static FormValues withoutPrefix(FormValues values, String prefix) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.asMap().forEach((name, value) -> plain.put(name.substring(prefix.length()), value));
        return new FormValues(plain);
    }
}
