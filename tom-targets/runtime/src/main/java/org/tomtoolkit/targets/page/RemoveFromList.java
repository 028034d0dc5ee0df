package org.tomtoolkit.targets.page;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.tomtoolkit.common.table.Selection;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.lists.ListMembers;
import org.tomtoolkit.targets.lists.TargetList;
import org.tomtoolkit.targets.lists.TargetLists;

/** Takes chosen targets out of a list. */
@Singleton
@Priority(30)
class RemoveFromList extends ListActions {

    private static final String LIST = "remove_from_list";

    private final ListMembers members;

    RemoveFromList(TargetLists lists, ListMembers members) {
        super(lists);
        this.members = members;
    }

    @Override
    public String key() {
        return "remove-from-list";
    }

    @Override
    public String label() {
        return "Remove from a list";
    }

    @Override
    public Form form(Viewer viewer) {
        return Form.of(Field.choice(LIST)
                .label("List")
                .required()
                .choices(lists.changeable(viewer).stream()
                        .map(list -> new Choice(String.valueOf(list.getId()), list.getName()))
                        .toList()));
    }

    @Override
    public String apply(Selection rows, FormValues values, Viewer viewer) {
        TargetList list = lists.get(Long.parseLong(values.text(LIST)), viewer, Action.CHANGE);
        long chosen = rows.count();
        long removed = members.remove(list.getId(), rows.query(), viewer);
        return were(removed, "taken out of " + list.getName() + ".")
                + (chosen > removed ? " " + were(chosen - removed, "not in it.") : "");
    }
}
