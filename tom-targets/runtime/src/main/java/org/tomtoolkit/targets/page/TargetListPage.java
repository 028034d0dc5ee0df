package org.tomtoolkit.targets.page;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.tomtoolkit.common.table.TableView;
import org.tomtoolkit.common.table.Tables;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.saved.SavedSearches;

/** Builds the list page; an application's own bean of this type takes its place. */
@DefaultBean
@ApplicationScoped
public class TargetListPage {

    private final Tables tables;
    private final TargetTable targets;
    private final SavedSearches searches;

    protected TargetListPage(Tables tables, TargetTable targets, SavedSearches searches) {
        this.tables = tables;
        this.searches = searches;
        this.targets = targets;
    }

    /** The page for this query string. */
    public TargetListView view(MultivaluedMap<String, String> query, Viewer viewer) {
        TableView table = tables.view(targets, query, viewer);
        return new TargetListView(table, viewer.isLoggedIn(), searches.of(viewer));
    }
}
