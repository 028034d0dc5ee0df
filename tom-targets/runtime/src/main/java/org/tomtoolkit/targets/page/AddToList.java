package org.tomtoolkit.targets.page;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.tomtoolkit.common.table.Selection;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.lists.ListMembers;
import org.tomtoolkit.targets.lists.TargetList;
import org.tomtoolkit.targets.lists.TargetLists;

/** Puts chosen targets into a list. */
@Singleton
@Priority(50)
class AddToList extends ListActions {

    private static final String LIST = "add_to_list";

    private final ListMembers members;

    AddToList(TargetLists lists, ListMembers members) {
        super(lists);
        this.members = members;
    }

    @Override
    public String key() {
        return "add-to-list";
    }

    @Override
    public String label() {
        return "Add to a list";
    }

    @Override
    public Form form(Viewer viewer) {
        return Form.of(named(LIST));
    }

    @Override
    public String apply(Selection rows, FormValues values, Viewer viewer) {
        TargetList list = into(LIST, values, viewer);
        long chosen = rows.count();
        long added = members.add(list.getId(), rows.query(), viewer);
        long present = chosen - added;
        return were(added, "added to " + list.getName() + ".")
                + (present > 0 ? " " + were(present, "in it already.") : "");
    }
}
