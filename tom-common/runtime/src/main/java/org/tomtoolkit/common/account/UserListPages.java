package org.tomtoolkit.common.account;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.table.TableView;
import org.tomtoolkit.common.table.Tables;
import org.tomtoolkit.core.permission.Viewer;

/** Builds the users page: everything for superusers, one's own groups for others. */
@ApplicationScoped
@DefaultBean
public class UserListPages {

    private final Registrations registrations;
    private final GroupListPages groups;
    private final Tables tables;
    private final AccountTable table;

    protected UserListPages(Registrations registrations, GroupListPages groups, Tables tables, AccountTable table) {
        this.registrations = registrations;
        this.groups = groups;
        this.tables = tables;
        this.table = table;
    }

    /** For a query string of the table. The groups have a page of their own and begin with their first. */
    public UserListPage of(Map<String, List<String>> query, Viewer viewer) {
        boolean manages = viewer.superuser();
        return new UserListPage(
                manages,
                manages ? table(query, viewer) : null,
                manages ? registrations.waiting() : List.of(),
                groups.table(Map.of(), viewer));
    }

    /** Only the table, for htmx. */
    public TableView table(Map<String, List<String>> query, Viewer viewer) {
        return tables.view(table, query, viewer);
    }
}
