package org.tomtoolkit.targets.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.common.table.ColumnSource;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.query.OneOf;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.TargetsConfig.ExtraType;
import org.tomtoolkit.targets.extras.TargetExtra;

/** Declared extra fields, and tags that the configuration names as columns. */
@ApplicationScoped
class ExtraColumns implements ColumnSource {

    private static final Set<String> OTHERS = Set.of("constellation", "modified", "aliases", "lists");

    private final EntityManager entities;
    private final TargetsConfig config;

    ExtraColumns(EntityManager entities, TargetsConfig config) {
        this.entities = entities;
        this.config = config;
    }

    @Override
    public String table() {
        return "targets";
    }

    @Override
    public List<Spec> columns() {
        Map<String, Spec> specs = new LinkedHashMap<>();
        config.extraFields().forEach((key, field) -> specs.put(key, spec(key, type(field.type()))));
        config.listColumns().orElse(List.of()).forEach(key -> specs.putIfAbsent(key, spec(key, ColumnType.TEXT)));
        specs.keySet()
                .removeIf(key -> OTHERS.contains(key)
                        || key.contains(",")
                        || TargetField.ofWireName(key).isPresent());
        return List.copyOf(specs.values());
    }

    private static Spec spec(String key, ColumnType type) {
        return new Spec(key, key.replace('_', ' '), type, "", false);
    }

    private static ColumnType type(ExtraType type) {
        return switch (type) {
            case NUMBER -> ColumnType.NUMBER;
            case BOOLEAN -> ColumnType.BOOLEAN;
            case DATETIME -> ColumnType.INSTANT;
            case STRING -> ColumnType.TEXT;
        };
    }

    @Override
    public Map<String, Map<Long, ?>> values(Collection<String> keys, List<Long> ids, Viewer viewer) {
        Map<String, Map<Long, Object>> values = new HashMap<>();
        OneOf these = OneOf.of("e.targetId", "ids", ids);
        OneOf named = OneOf.of("e.key", "keys", keys);
        named.in(these.in(entities.createQuery(
                        "from TargetExtra e where " + these.hql() + " and " + named.hql(), TargetExtra.class)))
                .getResultList()
                .forEach(extra -> {
                    entities.detach(extra);
                    Object value = value(extra);
                    if (value != null) {
                        values.computeIfAbsent(extra.getKey(), key -> new HashMap<>())
                                .put(extra.getTargetId(), value);
                    }
                });
        return Map.copyOf(values);
    }

    private Object value(TargetExtra extra) {
        TargetsConfig.ExtraField field = config.extraFields().get(extra.getKey());
        if (field == null) {
            return extra.getValue();
        }
        return switch (field.type()) {
            case NUMBER -> extra.getNumber();
            case BOOLEAN -> extra.getTruth();
            case DATETIME -> extra.getTime();
            case STRING -> extra.getValue();
        };
    }
}
