package org.example.custom.page;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.tomtoolkit.common.table.Tables;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.page.TargetListPage;
import org.tomtoolkit.targets.page.TargetListView;
import org.tomtoolkit.targets.page.TargetTable;
import org.tomtoolkit.targets.saved.SavedSearches;

/**
 * Rung 6: a page model of our own; the list begins in the order of names, not with the newest. A subclass of a bean of the
 * toolkit is a {@code @Singleton}: other scopes need a constructor without parameters.
 */
@Singleton
public class ByNameTargetListPage extends TargetListPage {

    ByNameTargetListPage(Tables tables, TargetTable targets, SavedSearches searches) {
        super(tables, targets, searches);
    }

    @Override
    public TargetListView view(MultivaluedMap<String, String> query, Viewer viewer) {
        MultivaluedMap<String, String> ordered = new MultivaluedHashMap<>();
        ordered.putAll(query);
        ordered.computeIfAbsent("sort", none -> java.util.List.of("name"));
        return super.view(ordered, viewer);
    }
}
