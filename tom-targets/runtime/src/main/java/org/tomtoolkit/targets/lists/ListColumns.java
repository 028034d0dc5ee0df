package org.tomtoolkit.targets.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.table.ColumnSource;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.core.permission.Viewer;

/** How many targets are in each list, and whose it is. */
@ApplicationScoped
class ListColumns implements ColumnSource {

    private static final String TARGETS = "targets";
    private static final String OWNER = "owner";

    private final EntityManager entities;
    private final ListCounts counted;

    ListColumns(EntityManager entities, ListCounts counted) {
        this.entities = entities;
        this.counted = counted;
    }

    @Override
    public String table() {
        return "target-lists";
    }

    @Override
    public List<Spec> columns() {
        return List.of(
                new Spec(TARGETS, "Targets", ColumnType.TEXT, "", true),
                new Spec(OWNER, "Owner", ColumnType.TEXT, "", true));
    }

    @Override
    public Map<String, Map<Long, ?>> values(Collection<String> keys, List<Long> ids, Viewer viewer) {
        Map<String, Map<Long, ?>> values = new HashMap<>();
        if (keys.contains(TARGETS)) {
            Map<Long, String> counts = new HashMap<>();
            counted.of(ids, viewer).forEach((id, count) -> counts.put(id, count.numberText()));
            values.put(TARGETS, counts);
        }
        if (keys.contains(OWNER) && viewer.isLoggedIn()) {
            values.put(OWNER, owners(ids));
        }
        return values;
    }

    private Map<Long, String> owners(List<Long> ids) {
        Map<Long, String> owners = new HashMap<>();
        entities.createQuery(
                        "select l.id, a.username from TargetList l join Account a on a.id = l.ownerId where l.id in ?1",
                        Object[].class)
                .setParameter(1, ids)
                .getResultList()
                .forEach(row -> owners.put((Long) row[0], (String) row[1]));
        return owners;
    }
}
