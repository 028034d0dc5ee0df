package org.tomtoolkit.targets.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.tomtoolkit.common.table.Selection;
import org.tomtoolkit.common.table.TableAction;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.lists.TargetList;
import org.tomtoolkit.targets.lists.TargetLists;

/** Puts chosen targets into a list. */
@ApplicationScoped
class AddToList implements TableAction {

    private static final String LIST = "add_to_list";

    private final TargetLists lists;

    AddToList(TargetLists lists) {
        this.lists = lists;
    }

    @Override
    public String table() {
        return "targets";
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
    public boolean isShownTo(Viewer viewer) {
        return viewer.isLoggedIn();
    }

    @Override
    public Form form(Viewer viewer) {
        return Form.of(Field.text(LIST)
                .label("Name of the list")
                .maxLength(200)
                .required()
                .help("One that you may change, or a new one that only you see."));
    }

    @Override
    public String apply(Selection rows, FormValues values, Viewer viewer) {
        TargetList list = lists.getOrCreate(values.text(LIST), Visibility.PRIVATE, viewer);
        AtomicInteger added = new AtomicInteger();
        rows.forEachStep(ids -> added.addAndGet(lists.add(list.getId(), ids, viewer)));
        return added.get() == 1
                ? "One target was added to " + list.getName() + "."
                : added.get() + " targets were added to " + list.getName() + ".";
    }
}
