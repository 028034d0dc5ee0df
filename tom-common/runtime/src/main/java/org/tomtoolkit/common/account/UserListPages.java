package org.tomtoolkit.common.account;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.account.UserListPage.AccountRow;
import org.tomtoolkit.common.account.UserListPage.GroupRow;
import org.tomtoolkit.core.permission.Viewer;

/** Builds the users page: everything for superusers, names of one's own groups for others. */
@ApplicationScoped
@DefaultBean
public class UserListPages {

    private record Membership(long accountId, String username, long groupId, String group) {}

    private final AccountRepository accounts;
    private final GroupRepository groups;

    protected UserListPages(AccountRepository accounts, GroupRepository groups) {
        this.accounts = accounts;
        this.groups = groups;
    }

    public UserListPage of(Viewer viewer) {
        List<Membership> memberships = memberships();
        return new UserListPage(
                viewer.superuser(),
                viewer.superuser() ? accountRows(memberships) : List.of(),
                groupRows(viewer, memberships));
    }

    private List<Membership> memberships() {
        return accounts
                .getEntityManager()
                .createQuery(
                        "select a.id, a.username, g.id, g.name from Account a join a.groups g"
                                + " order by a.username, g.name",
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> new Membership((Long) row[0], (String) row[1], (Long) row[2], (String) row[3]))
                .toList();
    }

    private List<AccountRow> accountRows(List<Membership> memberships) {
        Map<Long, List<String>> names = new LinkedHashMap<>();
        memberships.forEach(m ->
                names.computeIfAbsent(m.accountId(), id -> new ArrayList<>()).add(m.group()));
        return accounts.list("order by username").stream()
                .map(account -> row(account, names.getOrDefault(account.getId(), List.of())))
                .toList();
    }

    private static AccountRow row(Account account, List<String> groups) {
        return new AccountRow(
                account.getId(),
                account.getUsername(),
                account.getFullName(),
                account.getEmail(),
                account.getAffiliation(),
                groups,
                account.isSuperuser(),
                account.isActive(),
                account.isPending(),
                account.getLastLogin());
    }

    private List<GroupRow> groupRows(Viewer viewer, List<Membership> memberships) {
        Map<Long, List<String>> members = new LinkedHashMap<>();
        memberships.forEach(m ->
                members.computeIfAbsent(m.groupId(), id -> new ArrayList<>()).add(m.username()));
        return groups.grantableBy(viewer).stream()
                .map(group ->
                        new GroupRow(group.getId(), group.getName(), members.getOrDefault(group.getId(), List.of())))
                .toList();
    }
}
