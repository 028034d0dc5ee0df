package org.tomtoolkit.common.admin;

import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.common.table.Selection;
import org.tomtoolkit.common.table.TableChange;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;

/** Deletes chosen rows of a section, one by one; those that cannot be deleted stay and are named. */
record DeleteChosen(AdminSection section) implements TableChange {

    private static final int NAMED = 5;
    private static final int LOOKED_AT = 20;

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
    public boolean isDestructive() {
        return true;
    }

    /** What goes with the first of them, one by one, so that nobody waits for thousands of counts. */
    @Override
    public List<String> consequences(Selection rows, FormValues values, Viewer viewer) {
        List<Long> ids = rows.ids();
        List<String> texts = new ArrayList<>();
        texts.add(section.label() + " to be deleted: " + ids.size() + ". This cannot be undone.");
        ids.stream().limit(LOOKED_AT).forEach(id -> {
            List<String> lost = section.consequences(id);
            if (!lost.isEmpty()) {
                texts.add("With " + id + ": " + String.join(", ", lost));
            }
        });
        if (ids.size() > LOOKED_AT) {
            texts.add("And what belongs to the other " + (ids.size() - LOOKED_AT) + ".");
        }
        return texts;
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
