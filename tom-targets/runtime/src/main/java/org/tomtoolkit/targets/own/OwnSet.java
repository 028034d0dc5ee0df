package org.tomtoolkit.targets.own;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.query.OneOf;
import org.tomtoolkit.targets.bulk.RowInsert;
import org.tomtoolkit.targets.spi.TargetColumns;

/** The rows of one contribution in the database. Knows no permissions. */
final class OwnSet {

    private static final int STEP = 500;

    private final TargetColumns columns;
    private final EntityManager entities;

    OwnSet(TargetColumns columns, EntityManager entities) {
        this.columns = columns;
        this.entities = entities;
    }

    TargetColumns columns() {
        return columns;
    }

    List<Field> fields() {
        return columns.fields();
    }

    boolean has(String name) {
        return fields().stream().anyMatch(field -> field.name().equals(name));
    }

    String entity() {
        return type().getName();
    }

    /** Name of the attribute that is the id of the target. */
    String id() {
        return type().getId(Long.class).getName();
    }

    private EntityType<?> type() {
        return entities.getMetamodel().entity(columns.entity());
    }

    /** {@code discovery_date} is {@code discoveryDate}. */
    static String attribute(String name) {
        StringBuilder attribute = new StringBuilder();
        for (String word : name.split("_")) {
            attribute.append(attribute.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return attribute.toString();
    }

    /** Values by target and name; only those that are not null. */
    Map<Long, Map<String, Object>> values(Collection<Long> ids) {
        StringBuilder select = new StringBuilder("select e." + id());
        fields().forEach(field -> select.append(", e.").append(attribute(field.name())));
        Map<Long, Map<String, Object>> found = new LinkedHashMap<>();
        OneOf these = OneOf.of("e." + id(), "ids", ids);
        these.in(entities.createQuery(select + " from " + entity() + " e where " + these.hql(), Object[].class))
                .getResultList()
                .forEach(row -> found.put((Long) row[0], values(row)));
        return found;
    }

    private Map<String, Object> values(Object[] row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < fields().size(); i++) {
            if (row[i + 1] != null) {
                values.put(fields().get(i).name(), row[i + 1]);
            }
        }
        return values;
    }

    /** Writes what is named of each target and leaves the rest; null empties. Inside a transaction. */
    void save(Map<Long, Map<String, Object>> values) {
        List<Long> ids = new ArrayList<>(values.keySet());
        for (int from = 0; from < ids.size(); from += STEP) {
            save(values, ids.subList(from, Math.min(ids.size(), from + STEP)));
        }
    }

    private void save(Map<Long, Map<String, Object>> values, List<Long> ids) {
        OneOf these = OneOf.of("e." + id(), "ids", ids);
        Set<Long> present = new HashSet<>(these.in(entities.createQuery(
                        "select e." + id() + " from " + entity() + " e where " + these.hql(), Long.class))
                .getResultList());
        List<Object[]> rows = new ArrayList<>();
        for (Long targetId : ids) {
            Map<String, Object> mine = values.get(targetId);
            if (present.contains(targetId)) {
                update(targetId, mine);
            } else if (mine.values().stream().anyMatch(value -> value != null)) {
                List<Object> row = new ArrayList<>(List.of(targetId));
                fields().forEach(field -> row.add(mine.get(field.name())));
                rows.add(row.toArray());
            }
        }
        List<String> attributes = new ArrayList<>(List.of(id()));
        fields().forEach(field -> attributes.add(attribute(field.name())));
        new RowInsert(entities, columns.entity(), attributes).insert(rows);
    }

    private void update(Long targetId, Map<String, Object> values) {
        List<String> parts = new ArrayList<>();
        values.keySet().forEach(name -> parts.add("e." + attribute(name) + " = :" + name));
        if (parts.isEmpty()) {
            return;
        }
        Query query = entities.createQuery(
                "update " + entity() + " e set " + String.join(", ", parts) + " where e." + id() + " = :targetId");
        values.forEach(query::setParameter);
        query.setParameter("targetId", targetId).executeUpdate();
    }
}
