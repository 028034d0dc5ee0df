package org.tomtoolkit.targets.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.targets.page.TargetFormView.Change;

/** What others changed while a form was open, and the form with both: their changes, and on top of them one's own. */
final class MeanwhileChanges {

    private final Form form;
    private final FormVersion seen;
    private final FormParts present;
    private final FormParts entered;

    /**
     * @param seen what the form showed when it was opened
     * @param present what it would show now
     * @param entered what was submitted
     */
    MeanwhileChanges(Form form, FormVersion seen, FormParts present, FormParts entered) {
        this.form = form;
        this.seen = seen;
        this.present = present;
        this.entered = entered;
    }

    /** Empty when nobody changed anything. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Map<String, List<String>> mine = entered.all();
        present.all().forEach((part, now) -> {
            if (seen.isOther(part, now)) {
                List<String> other = mine.getOrDefault(part, now);
                boolean differs = seen.isOther(part, other) && !other.equals(now);
                changes.add(new Change(label(part), text(part, now), differs ? text(part, other) : null));
            }
        });
        return changes;
    }

    /** What was entered where it was entered, what is there now everywhere else. */
    FormParts both() {
        Map<String, List<String>> fields = new LinkedHashMap<>(present.fields());
        entered.fields().forEach((name, texts) -> {
            if (seen.isOther(name, texts)) {
                fields.put(name, texts);
            }
        });
        Map<String, List<String>> mine = entered.all();
        return new FormParts(
                fields,
                seen.isOther(FormParts.ALIASES, mine.get(FormParts.ALIASES)) ? entered.aliases() : present.aliases(),
                seen.isOther(FormParts.TAGS, mine.get(FormParts.TAGS)) ? entered.tags() : present.tags());
    }

    private String label(String part) {
        return switch (part) {
            case FormParts.ALIASES -> "Other names";
            case FormParts.TAGS -> "Tags";
            default -> form.field(part).map(Field::label).orElse(part);
        };
    }

    private String text(String part, List<String> texts) {
        List<Choice> choices = form.field(part).map(Field::choices).orElse(List.of());
        List<String> shown = texts.stream()
                .map(text -> choices.stream()
                        .filter(choice -> choice.value().equals(text))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(text))
                .toList();
        return shown.isEmpty() ? "empty" : String.join(", ", shown);
    }
}
