package org.tomtoolkit.targets.page;

import java.util.Locale;
import org.tomtoolkit.common.table.TableChange;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.lists.TargetList;
import org.tomtoolkit.targets.lists.TargetLists;

/** What the actions on lists share: they are for people with an account and take any number of targets. */
abstract class ListActions implements TableChange {

    final TargetLists lists;

    ListActions(TargetLists lists) {
        this.lists = lists;
    }

    @Override
    public String table() {
        return "targets";
    }

    @Override
    public boolean isShownTo(Viewer viewer) {
        return viewer.isLoggedIn();
    }

    @Override
    public long mostRows() {
        return Integer.MAX_VALUE;
    }

    static Field named(String field) {
        return Field.lookup(field, "target-lists")
                .label("Name of the list")
                .maxLength(200)
                .required()
                .help("One that you may change, or a new one that only you see.");
    }

    /** The list of this name, made when there is none. */
    TargetList into(String field, FormValues values, Viewer viewer) {
        String name = values.text(field);
        if (lists.named(name, viewer, Action.CHANGE).isEmpty()
                && lists.named(name, viewer, Action.VIEW).isPresent()) {
            throw ValidationException.at(
                    field, "You may look at the list " + name + " but not change it. Give another name.");
        }
        return lists.getOrCreate(name, Visibility.PRIVATE, viewer);
    }

    static String were(long number, String done) {
        return number == 1
                ? "One target was " + done
                : String.format(Locale.ROOT, "%,d", number) + " targets were " + done;
    }

    static String targets(long number) {
        return number == 1 ? "One target" : String.format(Locale.ROOT, "%,d", number) + " targets";
    }
}
