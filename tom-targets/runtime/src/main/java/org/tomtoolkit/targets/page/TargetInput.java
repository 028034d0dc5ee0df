package org.tomtoolkit.targets.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.TargetType;

/** The submitted form of a target: the fields, and the rows of aliases and tags. */
final class TargetInput {

    /** A row of the tags. */
    record Tag(String key, String value) {}

    private final BoundForm form;
    private final List<String> aliases = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();

    TargetInput(Form form, Submitted submitted) {
        this.form = form.bind(submitted.texts());
        submitted.all("alias").stream()
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .forEach(aliases::add);
        List<String> keys = submitted.all("tag_key");
        List<String> values = submitted.all("tag_value");
        for (int i = 0; i < keys.size(); i++) {
            Tag tag = new Tag(
                    keys.get(i).strip(), i < values.size() ? values.get(i).strip() : "");
            if (!tag.key().isEmpty() || !tag.value().isEmpty()) {
                tags.add(tag);
            }
        }
        checkTags();
    }

    private void checkTags() {
        for (int i = 0; i < tags.size(); i++) {
            String key = tags.get(i).key();
            int first = tags.stream().map(Tag::key).toList().indexOf(key);
            if (first < i) {
                form.errors().add("extras." + i + ".key", "“" + key + "” stands here twice.");
            } else if (form.form().field(TargetForms.EXTRA + key).isPresent()) {
                form.errors().add("extras." + i + ".key", "“" + key + "” has its own field on this form.");
            }
        }
    }

    BoundForm form() {
        return form;
    }

    List<String> aliases() {
        return aliases;
    }

    List<Tag> tags() {
        return tags;
    }

    /**
     * @param present the target that is changed, null for a new one
     */
    TargetDraft draft(Target present) {
        TargetDraft draft = new TargetDraft().aliases(aliases).extras(extras());
        for (Field field : form.form().fields()) {
            boolean ours =
                    !field.name().startsWith(TargetForms.EXTRA) && !field.name().equals("groups");
            if (ours && isShown(field)) {
                draft.set(field.name(), form.values().get(field.name()));
            }
        }
        if (present != null && !present.getType().name().equals(form.text("type"))) {
            emptyOther(draft);
        }
        draft.groups(form.values().list("groups").stream().map(Long::valueOf).toList());
        return draft;
    }

    private boolean isShown(Field field) {
        return field.showWhenField() == null || field.showWhenValues().contains(form.text(field.showWhenField()));
    }

    /** When the type changes, what only the other type has must not linger unseen. */
    private void emptyOther(TargetDraft draft) {
        TargetType type = TargetType.valueOf(form.text("type"));
        for (TargetField field : TargetField.values()) {
            TargetType owner = field.group().type();
            if (owner != null && owner != type) {
                draft.set(field.wireName(), null);
            }
        }
        if (type == TargetType.SIDEREAL) {
            draft.set("scheme", null);
        }
    }

    private Map<String, String> extras() {
        Map<String, String> extras = new LinkedHashMap<>();
        tags.forEach(tag -> extras.put(tag.key(), tag.value()));
        for (Field field : form.form().fields()) {
            Object value =
                    field.name().startsWith(TargetForms.EXTRA) ? form.values().get(field.name()) : null;
            if (value != null) {
                extras.put(field.name().substring(TargetForms.EXTRA.length()), text(value));
            }
        }
        return extras;
    }

    private static String text(Object value) {
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return String.valueOf(number.longValue());
        }
        return value instanceof Instant instant ? instant.toString() : String.valueOf(value);
    }
}
