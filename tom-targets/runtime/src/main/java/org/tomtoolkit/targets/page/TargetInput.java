package org.tomtoolkit.targets.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldType;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.TargetType;

/** The submitted form of a target: the fields, and the rows of aliases and tags. */
final class TargetInput {

    /** A row of the tags. */
    record Tag(String key, String value) {}

    /** Hidden input with what the form showed. */
    private static final String VERSION = "version";

    private final BoundForm form;
    private final List<String> aliases = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private final String version;

    TargetInput(Form form, Submitted submitted) {
        this.form = form.bind(submitted.texts());
        this.version = submitted.text(VERSION);
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

    /** The same form with other entries. */
    private TargetInput(Form form, FormParts parts, String version) {
        this.form = form.bind(parts.fields());
        this.version = version;
        aliases.addAll(parts.aliases());
        tags.addAll(parts.tags());
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

    /** What the form showed when it was opened; empty when it did not say. */
    Optional<FormVersion> seen() {
        return version.isEmpty() ? Optional.empty() : Optional.of(FormVersion.read(version));
    }

    String version() {
        return version;
    }

    FormParts parts() {
        return FormParts.of(form, aliases, tags);
    }

    TargetInput with(FormParts parts) {
        return new TargetInput(form.form(), parts, version);
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
     * The target that is changed.
     *
     * @param shown what the form shows for it
     * @param extras its extras as they are stored
     */
    record Stored(Target target, FormParts shown, Map<String, String> extras) {}

    /**
     * @param present the target that is changed, null for a new one
     */
    TargetDraft draft(Stored present) {
        TargetDraft draft = new TargetDraft().aliases(aliases).extras(extras(present));
        for (Field field : form.form().fields()) {
            boolean ours =
                    !field.name().startsWith(TargetForms.EXTRA) && !field.name().equals("groups");
            // a box that is not ticked says no, but not about what nobody ever said
            boolean same = field.type() == FieldType.BOOLEAN && isAsShown(field, present);
            if (ours && isShown(field) && !same) {
                draft.set(field.name(), form.values().get(field.name()));
            }
        }
        if (present != null && !present.target().getType().name().equals(form.text("type"))) {
            emptyOther(draft);
        }
        draft.groups(form.values().list("groups").stream().map(Long::valueOf).toList());
        return draft;
    }

    private boolean isAsShown(Field field, Stored present) {
        return present != null
                && FormParts.texts(form, field).equals(present.shown().fields().get(field.name()));
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

    private Map<String, String> extras(Stored present) {
        Map<String, String> extras = new LinkedHashMap<>();
        tags.forEach(tag -> extras.put(tag.key(), tag.value()));
        for (Field field : form.form().fields()) {
            if (field.name().startsWith(TargetForms.EXTRA)) {
                String key = field.name().substring(TargetForms.EXTRA.length());
                Object value = form.values().get(field.name());
                String text =
                        isAsShown(field, present) ? present.extras().get(key) : value == null ? null : text(value);
                if (text != null) {
                    extras.put(key, text);
                }
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
