package org.tomtoolkit.observations.page;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.table.TableView;
import org.tomtoolkit.common.table.Tables;
import org.tomtoolkit.core.permission.Viewer;

/** Builds the list of groups; an application's own bean of this type takes its place. */
@DefaultBean
@ApplicationScoped
public class ObservationGroupsPage {

    /** What the page shows. */
    public record View(TableView table) {}

    private final Tables tables;
    private final ObservationGroupTable table;

    protected ObservationGroupsPage(Tables tables, ObservationGroupTable table) {
        this.tables = tables;
        this.table = table;
    }

    /** The page for this query string. */
    public View view(Map<String, List<String>> query, Viewer viewer) {
        return new View(tables.view(table, query, viewer));
    }
}
