package org.tomtoolkit.targets.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.ChoiceSource;
import org.tomtoolkit.core.permission.Viewer;

/** Names of lists one may change, for somebody who may as well think of a new one. */
@ApplicationScoped
class ListChoices implements ChoiceSource {

    private final TargetLists lists;

    ListChoices(TargetLists lists) {
        this.lists = lists;
    }

    @Override
    public String id() {
        return "target-lists";
    }

    @Override
    public List<Choice> matching(String text, Viewer viewer, int most) {
        return lists.beginning(text, viewer, most).stream()
                .map(list -> Choice.of(list.getName()))
                .distinct()
                .toList();
    }

    @Override
    public boolean accepts(String value, Viewer viewer) {
        return !value.isBlank();
    }
}
