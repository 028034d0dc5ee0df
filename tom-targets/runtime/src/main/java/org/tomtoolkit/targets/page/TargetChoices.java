package org.tomtoolkit.targets.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.ChoiceSource;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.search.ExactNames;

/** Targets by name, for {@code Field.lookup("target", "targets")}; the value is the name. */
@ApplicationScoped
class TargetChoices implements ChoiceSource {

    private final ExactNames search;
    private final Targets targets;

    TargetChoices(ExactNames search, Targets targets) {
        this.search = search;
        this.targets = targets;
    }

    @Override
    public String id() {
        return "targets";
    }

    @Override
    public List<Choice> matching(String text, Viewer viewer, int most) {
        return search.named(text, viewer, most).stream()
                .map(Target::getName)
                .map(Choice::of)
                .toList();
    }

    @Override
    public boolean accepts(String value, Viewer viewer) {
        return targets.findByName(value, viewer).isPresent();
    }
}
