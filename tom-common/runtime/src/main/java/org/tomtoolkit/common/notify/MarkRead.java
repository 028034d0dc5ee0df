package org.tomtoolkit.common.notify;

import jakarta.enterprise.context.ApplicationScoped;
import org.tomtoolkit.common.table.Selection;
import org.tomtoolkit.common.table.TableChange;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;

/** Marks chosen notifications as read. */
@ApplicationScoped
class MarkRead implements TableChange {

    private final Notifications notifications;

    MarkRead(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public String table() {
        return "notifications";
    }

    @Override
    public String key() {
        return "read";
    }

    @Override
    public String label() {
        return "Mark as read";
    }

    @Override
    public boolean isShownTo(Viewer viewer) {
        return viewer.isLoggedIn();
    }

    @Override
    public String apply(Selection rows, FormValues values, Viewer viewer) {
        rows.forEachStep(ids -> notifications.markRead(ids, viewer));
        return "Marked as read.";
    }
}
