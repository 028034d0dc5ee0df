package org.example.custom.columns;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.targets.spi.TargetColumns;

/** Form, page, list, filters, API and files of targets have these from here on. */
@Singleton
public class SurveyColumns implements TargetColumns {

    @Override
    public Class<?> entity() {
        return SurveyTarget.class;
    }

    @Override
    public String heading() {
        return "Aurora survey";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.choice("survey_field", new Choice("north", "Northern cap"), new Choice("south", "Southern cap")),
                Field.decimal("peak_magnitude").unit("mag").min(-5).max(30),
                Field.integer("visits").min(0),
                Field.datetime("first_seen"),
                Field.bool("is_vetted").label("Vetted"),
                Field.text("vetting_note").maxLength(200));
    }

    @Override
    public Set<String> hidden() {
        return Set.of("vetting_note");
    }

    @Override
    public Set<String> listed() {
        return Set.of("peak_magnitude");
    }
}
