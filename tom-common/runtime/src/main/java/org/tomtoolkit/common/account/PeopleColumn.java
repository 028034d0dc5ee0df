package org.tomtoolkit.common.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.common.table.ContributedColumn;
import org.tomtoolkit.core.permission.Viewer;

/** The first people of each group, by user name. */
@ApplicationScoped
class PeopleColumn implements ContributedColumn {

    private static final int NAMED = 10;

    private final AccountRepository accounts;

    PeopleColumn(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public String table() {
        return "groups";
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    public String label() {
        return "Who";
    }

    @Override
    public ColumnType type() {
        return ColumnType.TEXT;
    }

    /** One query, of which the database answers no more than is shown, however large a group is. */
    @Override
    public Map<Long, String> values(List<Long> ids, Viewer viewer) {
        Map<Long, String> names = new LinkedHashMap<>();
        accounts.getEntityManager()
                .createQuery(
                        "select p.groupId, p.name, p.place from (select g.id as groupId, a.username as name,"
                                + " row_number() over (partition by g.id order by a.username) as place"
                                + " from Account a join a.groups g where g.id in ?1) p"
                                + " where p.place <= ?2 order by p.groupId, p.place",
                        Object[].class)
                .setParameter(1, ids)
                .setParameter(2, NAMED + 1L)
                .getResultList()
                .forEach(row -> names.merge(
                        (Long) row[0],
                        (String) row[1],
                        (one, other) -> ((Number) row[2]).intValue() > NAMED ? one + " …" : one + ", " + other));
        return names;
    }
}
