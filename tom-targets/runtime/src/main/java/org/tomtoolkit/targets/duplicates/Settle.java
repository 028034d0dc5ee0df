package org.tomtoolkit.targets.duplicates;

import jakarta.enterprise.inject.Vetoed;
import java.util.concurrent.atomic.AtomicInteger;
import org.tomtoolkit.common.table.Selection;
import org.tomtoolkit.common.table.TableChange;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;

/** Says of chosen pairs what they are. */
@Vetoed
record Settle(Duplicates duplicates, String key, String label, TargetPair.State state) implements TableChange {

    @Override
    public String table() {
        return DuplicateTable.ID;
    }

    @Override
    public boolean isShownTo(Viewer viewer) {
        return viewer.isLoggedIn();
    }

    @Override
    public String apply(Selection rows, FormValues values, Viewer viewer) {
        AtomicInteger changed = new AtomicInteger();
        rows.forEachStep(ids -> changed.addAndGet(duplicates.decide(ids, state, viewer)));
        String pairs = changed.get() == 1 ? "One pair is" : changed.get() + " pairs are";
        return pairs + (state == TargetPair.State.OPEN ? " in the queue again." : " settled: different objects.");
    }
}
