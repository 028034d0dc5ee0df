package org.tomtoolkit.targets.page;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tomtoolkit.common.table.Selection;
import org.tomtoolkit.common.table.TableChange;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.edit.BulkChange;
import org.tomtoolkit.targets.edit.BulkEdit;
import org.tomtoolkit.targets.extras.TargetExtra;

/** Changes visibility and tags of chosen targets. */
@ApplicationScoped
@Priority(20)
class EditTargets implements TableChange {

    private static final String VISIBILITY = "edit_visibility";
    private static final String TAG = "edit_tag";
    private static final String VALUE = "edit_value";
    private static final String REMOVED = "edit_removed_tag";

    /** Each of them is said to have changed. */
    private static final long MOST = 200_000;

    private final BulkEdit bulk;

    EditTargets(BulkEdit bulk) {
        this.bulk = bulk;
    }

    @Override
    public String table() {
        return "targets";
    }

    @Override
    public String key() {
        return "edit";
    }

    @Override
    public String label() {
        return "Edit";
    }

    @Override
    public boolean isShownTo(Viewer viewer) {
        return viewer.isLoggedIn();
    }

    @Override
    public long mostRows() {
        return MOST;
    }

    @Override
    public Form form(Viewer viewer) {
        return Form.of(
                Field.choice(
                                VISIBILITY,
                                new Choice("PRIVATE", "Private"),
                                new Choice("PUBLIC", "Public: everyone with an account"),
                                new Choice("OPEN", "Open: everyone"))
                        .label("Who sees them")
                        .help("Empty leaves it as it is."),
                Field.text(TAG).label("Tag to set").maxLength(TargetExtra.MAX_KEY),
                Field.text(VALUE).label("Its value").maxLength(TargetExtra.MAX_VALUE),
                Field.text(REMOVED).label("Tag to remove").maxLength(TargetExtra.MAX_KEY));
    }

    private static BulkChange change(FormValues values) {
        String visibility = values.textOrEmpty(VISIBILITY);
        BulkChange change = new BulkChange(
                visibility.isEmpty() ? null : Visibility.valueOf(visibility),
                values.textOrEmpty(TAG),
                values.textOrEmpty(VALUE),
                values.textOrEmpty(REMOVED));
        if (change.isNothing()) {
            throw ValidationException.at("edit", "Say what is to be changed: who sees them, or a tag.");
        }
        return change;
    }

    @Override
    public List<String> consequences(Selection rows, FormValues values, Viewer viewer) {
        BulkChange change = change(values);
        long chosen = rows.count();
        long mine = bulk.changeable(rows.query(), viewer);
        if (mine == 0) {
            throw ValidationException.at("edit", "None of these targets is yours to change.");
        }
        List<String> texts = new ArrayList<>();
        texts.add(ListActions.targets(mine) + " will be changed.");
        if (chosen > mine) {
            texts.add(ListActions.targets(chosen - mine) + " that you may not change will stay as they are.");
        }
        if (change.visibility() != null) {
            long others = bulk.otherVisibility(rows.query(), change.visibility(), viewer);
            texts.add(seen(change.visibility(), others));
        }
        if (!change.tag().isEmpty()) {
            long present = bulk.tagged(rows.query(), change.tag(), viewer);
            texts.add("All of them get the tag " + change.tag() + " = " + change.value()
                    + (present > 0 ? "; " + ListActions.targets(present) + " have it now and lose its value." : "."));
        }
        if (!change.removedTag().isEmpty()) {
            long present = bulk.tagged(rows.query(), change.removedTag(), viewer);
            texts.add("The tag " + change.removedTag() + " goes from "
                    + ListActions.targets(present).toLowerCase(Locale.ROOT) + ", for good.");
        }
        return texts;
    }

    private static String seen(Visibility visibility, long others) {
        String who =
                switch (visibility) {
                    case OPEN -> "Everyone will see them, also without an account";
                    case PUBLIC -> "Everyone with an account will see them, nobody else";
                    case PRIVATE -> "Only owners and those they are shared with will see them";
                };
        return who + ": a change for " + ListActions.targets(others).toLowerCase(Locale.ROOT) + ".";
    }

    @Override
    public String apply(Selection rows, FormValues values, Viewer viewer) {
        BulkChange change = change(values);
        return ListActions.were(bulk.apply(change, rows.query(), viewer), "changed.");
    }
}
