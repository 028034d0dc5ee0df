package org.tomtoolkit.common.account;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.account.UserListPage.GroupRow;
import org.tomtoolkit.common.table.TableView;
import org.tomtoolkit.common.table.Tables;
import org.tomtoolkit.core.permission.Viewer;

/** Builds the users page: everything for superusers, names of one's own groups for others. */
@ApplicationScoped
@DefaultBean
public class UserListPages {

    private record Membership(String username, long groupId) {}

    private final AccountRepository accounts;
    private final GroupRepository groups;
    private final Registrations registrations;
    private final Tables tables;
    private final AccountTable table;

    protected UserListPages(
            AccountRepository accounts,
            GroupRepository groups,
            Registrations registrations,
            Tables tables,
            AccountTable table) {
        this.accounts = accounts;
        this.groups = groups;
        this.registrations = registrations;
        this.tables = tables;
        this.table = table;
    }

    /** For a query string of the table. */
    public UserListPage of(Map<String, List<String>> query, Viewer viewer) {
        boolean manages = viewer.superuser();
        return new UserListPage(
                manages,
                manages ? table(query, viewer) : null,
                manages ? registrations.waiting() : List.of(),
                groupRows(viewer));
    }

    /** Only the table, for htmx. */
    public TableView table(Map<String, List<String>> query, Viewer viewer) {
        return tables.view(table, query, viewer);
    }

    private List<Membership> memberships() {
        return accounts
                .getEntityManager()
                .createQuery(
                        "select a.username, g.id from Account a join a.groups g order by a.username", Object[].class)
                .getResultList()
                .stream()
                .map(row -> new Membership((String) row[0], (Long) row[1]))
                .toList();
    }

    private List<GroupRow> groupRows(Viewer viewer) {
        Map<Long, List<String>> members = new LinkedHashMap<>();
        memberships()
                .forEach(m -> members.computeIfAbsent(m.groupId(), id -> new ArrayList<>())
                        .add(m.username()));
        return groups.grantableBy(viewer).stream()
                .map(group ->
                        new GroupRow(group.getId(), group.getName(), members.getOrDefault(group.getId(), List.of())))
                .toList();
    }
}
