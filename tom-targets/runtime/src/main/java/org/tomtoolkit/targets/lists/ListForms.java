package org.tomtoolkit.targets.lists;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Visibility;

/** Forms about lists. */
final class ListForms {

    private static final List<Choice> COLOURS = Arrays.stream(ListColour.values())
            .map(colour -> new Choice(colour.name(), colour.label()))
            .toList();

    private static final Field NAME = Field.text("name").maxLength(200).required();
    private static final Field COLOUR = Field.choice("colour").choices(COLOURS);

    static final Form NEW = Form.of(
            NAME.autofocus(),
            COLOUR,
            Field.choice(
                            "visibility",
                            new Choice("PRIVATE", "Private: you, and those you share it with"),
                            new Choice("PUBLIC", "Public: everyone with an account"),
                            new Choice("OPEN", "Open: everyone, also without an account"))
                    .label("Who sees it")
                    .initial("PRIVATE")
                    .required()
                    .help("Who sees the list; each target keeps its own visibility."));

    static final Form CHANGED = Form.of(NAME, COLOUR);

    private ListForms() {}

    static BoundForm of(TargetList list) {
        return CHANGED.prefilled(Map.of(
                "name",
                list.getName(),
                "colour",
                list.getColour() == null ? "" : list.getColour().name()));
    }

    static ListColour colour(FormValues values) {
        String text = values.textOrEmpty("colour");
        return text.isEmpty() ? null : ListColour.valueOf(text);
    }

    static Visibility visibility(FormValues values) {
        return Visibility.valueOf(values.text("visibility"));
    }
}
