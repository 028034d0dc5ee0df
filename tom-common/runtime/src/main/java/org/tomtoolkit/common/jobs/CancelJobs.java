package org.tomtoolkit.common.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import org.tomtoolkit.common.table.Selection;
import org.tomtoolkit.common.table.TableChange;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.permission.Viewer;

/** Asks chosen jobs to stop. */
@ApplicationScoped
public class CancelJobs implements TableChange {

    private final Jobs jobs;

    CancelJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String table() {
        return "jobs";
    }

    @Override
    public String key() {
        return "cancel";
    }

    @Override
    public String label() {
        return "Cancel";
    }

    @Override
    public String confirm() {
        return "Stop the chosen jobs that have not ended?";
    }

    @Override
    public boolean isShownTo(Viewer viewer) {
        return viewer.isLoggedIn();
    }

    @Override
    public String apply(Selection rows, FormValues values, Viewer viewer) {
        rows.forEachStep(ids -> ids.forEach(id -> jobs.cancel(id, viewer)));
        return "The jobs that had not ended are asked to stop.";
    }
}
