package org.tomtoolkit.targets.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.common.table.Selection;
import org.tomtoolkit.common.table.TableLink;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;

/** Leads from two chosen targets to the page that compares them. */
@ApplicationScoped
class MergeChosen implements TableLink {

    @Override
    public String table() {
        return "targets";
    }

    @Override
    public String key() {
        return "merge";
    }

    @Override
    public String label() {
        return "Merge two";
    }

    @Override
    public boolean isShownTo(Viewer viewer) {
        return viewer.isLoggedIn();
    }

    @Override
    public String leadsTo(Selection rows, FormValues values, Viewer viewer) {
        List<Long> ids = rows.count(2) == 2 ? rows.ids() : List.of();
        if (ids.size() != 2) {
            throw new ValidationException(new FieldErrors().add("Choose exactly two targets to merge."));
        }
        return "/targets/merge/" + ids.get(0) + "/" + ids.get(1) + "/";
    }
}
