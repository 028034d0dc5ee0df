package org.tomtoolkit.targets.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldType;

/** The form of a target as texts by part: each field, the other names and the tags. */
record FormParts(Map<String, List<String>> fields, List<String> aliases, List<TargetInput.Tag> tags) {

    static final String ALIASES = "alias";
    static final String TAGS = "tag";

    static FormParts of(BoundForm form, List<String> aliases, List<TargetInput.Tag> tags) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.form().fields().forEach(field -> fields.put(field.name(), texts(form, field)));
        return new FormParts(fields, List.copyOf(aliases), List.copyOf(tags));
    }

    /** What it shows for a target. */
    static FormParts of(TargetFormView view) {
        return of(
                view.form(),
                view.aliases().stream().map(TargetFormView.AliasRow::name).toList(),
                view.tags().stream()
                        .map(row -> new TargetInput.Tag(row.key(), row.value()))
                        .toList());
    }

    /** The same text however it came: a box that is not ticked is not sent, and the order of several does not matter. */
    static List<String> texts(BoundForm form, Field field) {
        if (field.type() == FieldType.BOOLEAN) {
            return List.of(String.valueOf(form.isChecked(field.name())));
        }
        return form.texts(field.name()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty() && isOffered(field, text))
                .sorted()
                .toList();
    }

    /** A group that this person cannot give is not on the form, and is not sent. */
    private static boolean isOffered(Field field, String text) {
        return field.type() != FieldType.MULTI_CHOICE
                || field.choices().stream().anyMatch(choice -> choice.value().equals(text));
    }

    Map<String, List<String>> all() {
        Map<String, List<String>> all = new LinkedHashMap<>(fields);
        all.put(ALIASES, aliases);
        List<String> lines = new ArrayList<>();
        tags.forEach(tag -> lines.add(tag.key() + " = " + tag.value()));
        all.put(TAGS, lines);
        return all;
    }

    FormVersion version() {
        return FormVersion.of(all());
    }
}
