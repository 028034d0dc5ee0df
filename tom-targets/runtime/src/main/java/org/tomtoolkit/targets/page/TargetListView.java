package org.tomtoolkit.targets.page;

import org.tomtoolkit.common.table.TableView;

/** What the list page shows. */
public record TargetListView(TableView table, boolean loggedIn) {

    /** Whether any filter is set. */
    public boolean filtered() {
        return table.filtered();
    }

    /** Query of the export of what is shown. */
    public String exportQuery() {
        return table.query();
    }
}
