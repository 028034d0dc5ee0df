package org.tomtoolkit.common.account;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.table.TableView;
import org.tomtoolkit.common.table.Tables;
import org.tomtoolkit.core.permission.Viewer;

/**
 * Builds the page of groups.
 *
 * @since 1.0
 */
@ApplicationScoped
@DefaultBean
public class GroupListPages {

    private final Tables tables;
    private final GroupTable table;

    protected GroupListPages(Tables tables, GroupTable table) {
        this.tables = tables;
        this.table = table;
    }

    /** For a query string. */
    public GroupListPage of(Map<String, List<String>> query, Viewer viewer) {
        return new GroupListPage(viewer.superuser(), table(query, viewer));
    }

    /** Only the table. */
    public TableView table(Map<String, List<String>> query, Viewer viewer) {
        return tables.view(table, query, viewer);
    }
}
