package org.tomtoolkit.common.admin;

import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.common.table.Selection;
import org.tomtoolkit.common.table.TableAction;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;

/** Deletes chosen rows of a section, one by one; those that cannot be deleted stay and are named. */
record DeleteChosen(AdminSection section) implements TableAction {

    private static final int NAMED = 5;

    @Override
    public String table() {
        return section.id();
    }

    @Override
    public String key() {
        return "delete";
    }

    @Override
    public String label() {
        return "Delete";
    }

    @Override
    public String confirm() {
        return "Delete the chosen " + section.plural() + " and what belongs to them? This cannot be undone.";
    }

    @Override
    public boolean isShownTo(Viewer viewer) {
        return viewer.superuser();
    }

    @Override
    public String apply(Selection rows, FormValues values, Viewer viewer) {
        List<String> refused = new ArrayList<>();
        int[] deleted = {0};
        rows.forEachStep(ids -> ids.forEach(id -> {
            try {
                section.delete(id, viewer);
                deleted[0]++;
            } catch (TomException e) {
                refused.add(id + " (" + e.detail() + ")");
            }
        }));
        String done = deleted[0] + " deleted.";
        return refused.isEmpty()
                ? done
                : done + " Not deleted: "
                        + String.join(" ", refused.subList(0, Math.min(NAMED, refused.size())))
                        + (refused.size() > NAMED ? " and " + (refused.size() - NAMED) + " more." : "");
    }
}
