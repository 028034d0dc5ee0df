package org.tomtoolkit.common.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.common.table.ContributedColumn;
import org.tomtoolkit.core.permission.Viewer;

/** Which groups accounts are in, for their table. */
@ApplicationScoped
class GroupsColumn implements ContributedColumn {

    private final AccountRepository accounts;

    GroupsColumn(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public String table() {
        return "users";
    }

    @Override
    public String key() {
        return "groups";
    }

    @Override
    public String label() {
        return "Groups";
    }

    @Override
    public ColumnType type() {
        return ColumnType.TEXT;
    }

    @Override
    public Map<Long, String> values(List<Long> ids, Viewer viewer) {
        Map<Long, String> names = new LinkedHashMap<>();
        accounts.getEntityManager()
                .createQuery(
                        "select a.id, g.name from Account a join a.groups g where a.id in ?1 order by a.id, g.name",
                        Object[].class)
                .setParameter(1, ids)
                .getResultList()
                .forEach(row -> names.merge((Long) row[0], (String) row[1], (one, other) -> one + ", " + other));
        return names;
    }
}
