package org.tomtoolkit.core.form;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.tomtoolkit.core.permission.Viewer;

/**
 * All sources of choices.
 *
 * @since 1.0
 */
@ApplicationScoped
public class ChoiceSources {

    private final List<ChoiceSource> sources;

    ChoiceSources(@All List<ChoiceSource> sources) {
        this.sources = sources;
    }

    public Optional<ChoiceSource> find(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /** Adds an error to each field whose value its source does not accept from this viewer. Call it after binding. */
    public BoundForm check(BoundForm form, Viewer viewer) {
        for (Field field : form.form().fields()) {
            Object value = form.values().get(field.name());
            if (field.type() == FieldType.LOOKUP && value != null) {
                boolean accepted = find(field.source())
                        .map(source -> source.accepts((String) value, viewer))
                        .orElse(false);
                if (!accepted) {
                    form.errors().add(field.name(), "Select a valid choice. There is no " + value + " here.");
                }
            }
        }
        return form;
    }
}
