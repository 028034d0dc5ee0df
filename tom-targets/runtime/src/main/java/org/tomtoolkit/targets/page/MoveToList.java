package org.tomtoolkit.targets.page;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.common.table.Selection;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.lists.ListMembers;
import org.tomtoolkit.targets.lists.TargetList;
import org.tomtoolkit.targets.lists.TargetLists;

/** Puts chosen targets into one list and takes them out of the others. */
@Singleton
@Priority(40)
class MoveToList extends ListActions {

    private static final String LIST = "move_to_list";

    private final ListMembers members;

    MoveToList(TargetLists lists, ListMembers members) {
        super(lists);
        this.members = members;
    }

    @Override
    public String key() {
        return "move-to-list";
    }

    @Override
    public String label() {
        return "Move to a list";
    }

    @Override
    public Form form(Viewer viewer) {
        return Form.of(named(LIST));
    }

    @Override
    public List<String> consequences(Selection rows, FormValues values, Viewer viewer) {
        String name = values.text(LIST);
        TargetList into = lists.named(name, viewer, Action.CHANGE).orElse(null);
        List<String> texts = new ArrayList<>();
        texts.add(targets(rows.count()) + " will be in " + name
                + (into == null ? ", a new list that only you see." : "."));
        List<String> left = members.leftByMove(into == null ? null : into.getId(), rows.query(), viewer);
        texts.add(
                left.isEmpty()
                        ? "None of them is in another list that you may change."
                        : "They will be taken out of " + String.join(", ", left) + ".");
        return texts;
    }

    @Override
    public String apply(Selection rows, FormValues values, Viewer viewer) {
        TargetList list = into(LIST, values, viewer);
        ListMembers.Moved moved = members.move(list.getId(), rows.query(), viewer);
        return were(moved.added(), "added to " + list.getName() + ".") + " Places in other lists given up: "
                + moved.removed() + ".";
    }
}
