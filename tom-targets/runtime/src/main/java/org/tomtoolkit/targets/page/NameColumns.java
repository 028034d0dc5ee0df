package org.tomtoolkit.targets.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.table.ColumnSource;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.AccessRules;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.query.OneOf;

/** Aliases of targets, and the lists they are in, as columns that people may choose. */
@ApplicationScoped
class NameColumns implements ColumnSource {

    private static final String ALIASES = "aliases";
    private static final String LISTS = "lists";

    private final EntityManager entities;
    private final AccessRules rules;

    NameColumns(EntityManager entities, AccessRules rules) {
        this.entities = entities;
        this.rules = rules;
    }

    @Override
    public String table() {
        return "targets";
    }

    @Override
    public List<Spec> columns() {
        return List.of(
                new Spec(ALIASES, "Aliases", ColumnType.TEXT, "", false),
                new Spec(LISTS, "Lists", ColumnType.TEXT, "", false));
    }

    @Override
    public Map<String, Map<Long, ?>> values(Collection<String> keys, List<Long> ids, Viewer viewer) {
        Map<String, Map<Long, ?>> values = new HashMap<>();
        if (keys.contains(ALIASES)) {
            OneOf these = OneOf.of("n.targetId", "ids", ids);
            values.put(
                    ALIASES,
                    joined(
                            "select n.targetId, n.name from TargetName n where " + these.hql() + " order by n.id",
                            these.parameters()));
        }
        if (keys.contains(LISTS)) {
            AccessRule rule = rules.of(viewer, Action.VIEW, "l");
            Map<String, Object> parameters = new HashMap<>(rule.parameters());
            OneOf these = OneOf.of("m.targetId", "ids", ids);
            parameters.putAll(these.parameters());
            values.put(
                    LISTS,
                    joined(
                            "select m.targetId, l.name from TargetListMember m join TargetList l on l.id = m.listId where "
                                    + these.hql() + " and " + rule.hql() + " order by l.name",
                            parameters));
        }
        return values;
    }

    private Map<Long, String> joined(String hql, Map<String, Object> parameters) {
        TypedQuery<Object[]> query = entities.createQuery(hql, Object[].class);
        parameters.forEach(query::setParameter);
        Map<Long, String> texts = new HashMap<>();
        query.getResultList().forEach(row -> texts.merge((Long) row[0], (String) row[1], (a, b) -> a + ", " + b));
        return texts;
    }
}
