package org.tomtoolkit.targets.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tomtoolkit.common.table.ColumnSource;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.query.OneOf;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetField;

/** The numbers of targets, their constellation and their last change as columns that people may choose. */
@ApplicationScoped
class FieldColumns implements ColumnSource {

    private static final Map<String, String> MORE = Map.of("constellation", "constellation", "modified", "modified");

    private final EntityManager entities;

    FieldColumns(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String table() {
        return "targets";
    }

    @Override
    public List<Spec> columns() {
        List<Spec> specs = new ArrayList<>();
        specs.add(new Spec("constellation", "Constellation", ColumnType.TEXT, "", false));
        specs.add(new Spec("modified", "Last change", ColumnType.INSTANT, "", false));
        Arrays.stream(TargetField.values())
                .filter(field -> field != TargetField.RA && field != TargetField.DEC)
                .map(field -> new Spec(field.wireName(), field.label(), ColumnType.NUMBER, field.unit(), false))
                .forEach(specs::add);
        return specs;
    }

    @Override
    public Map<String, Map<Long, ?>> values(Collection<String> keys, List<Long> ids, Viewer viewer) {
        List<String> wanted = List.copyOf(keys);
        String attributes = wanted.stream().map(FieldColumns::attribute).collect(Collectors.joining(", "));
        Map<String, Map<Long, Object>> values = new HashMap<>();
        wanted.forEach(key -> values.put(key, new HashMap<>()));
        OneOf these = OneOf.of("t.id", "ids", ids);
        these.in(entities.createQuery(
                        "select t.id, " + attributes + " from Target t where " + these.hql(), Object[].class))
                .getResultList()
                .forEach(row -> {
                    for (int i = 0; i < wanted.size(); i++) {
                        if (row[i + 1] != null && !Target.NOWHERE.equals(row[i + 1])) {
                            values.get(wanted.get(i)).put((Long) row[0], row[i + 1]);
                        }
                    }
                });
        return Map.copyOf(values);
    }

    private static String attribute(String key) {
        return "t."
                + (MORE.containsKey(key)
                        ? MORE.get(key)
                        : TargetField.ofWireName(key).orElseThrow().attribute());
    }
}
