package org.tomtoolkit.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.targets.bulk.RowInsert;
import org.tomtoolkit.targets.bulk.RowLookup;

/** Puts new targets into their table and tells each its id. */
@ApplicationScoped
class TargetInsert {

    private static final List<String> FIRST = List.of(
            "name",
            "nameKey",
            "type",
            "visibility",
            "ownerId",
            "accessListId",
            "created",
            "modified",
            "scheme",
            "zone",
            "unitX",
            "unitY",
            "unitZ",
            "constellation");

    private final EntityManager entities;

    TargetInsert(EntityManager entities) {
        this.entities = entities;
    }

    void insert(List<Target> targets) {
        if (targets.isEmpty()) {
            return;
        }
        List<String> attributes = new ArrayList<>(FIRST);
        for (TargetField field : TargetField.values()) {
            attributes.add(field.attribute());
        }
        List<Object[]> rows = targets.stream().map(TargetInsert::row).toList();
        new RowInsert(entities, Target.class, attributes).insert(rows);
        Map<String, Long> ids = new HashMap<>();
        new RowLookup(entities, "select name, id from tom_target where name")
                .each(
                        targets.stream().map(Target::getName).toList(),
                        found -> ids.put(found.getString(1), found.getLong(2)));
        targets.forEach(target -> target.saved(ids.get(target.getName())));
    }

    /** Puts a target back under an id that it had before. */
    void restore(Target target, long id) {
        List<String> attributes = new ArrayList<>(List.of("id"));
        attributes.addAll(FIRST);
        for (TargetField field : TargetField.values()) {
            attributes.add(field.attribute());
        }
        List<Object> row = new ArrayList<>(List.of(id));
        row.addAll(Arrays.asList(row(target)));
        new RowInsert(entities, Target.class, attributes).insert(List.<Object[]>of(row.toArray()));
        target.saved(id);
    }

    private static Object[] row(Target target) {
        List<Object> row = new ArrayList<>(target.derived());
        for (TargetField field : TargetField.values()) {
            row.add(field.get(target));
        }
        return row.toArray();
    }
}
