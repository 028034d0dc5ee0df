package org.tomtoolkit.dataproducts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.common.table.RowQuery;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.AccessRules;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetAccess;

/** Data products as far as a viewer may see them. */
@ApplicationScoped
public class DataProductSearch {

    private static final String FROM = " from DataProduct p join Target t on t.id = p.targetId where ";
    private static final String NEW_ROW = "new " + DataProductRow.class.getName()
            + "(p.id, p.name, p.type, p.targetId, t.name, p.observationId, p.ownerId, p.bytes, p.state, p.message,"
            + " p.created, p.modified)";
    private static final String ROW = "select " + NEW_ROW;

    /** Condition on a target {@code t} with the parameter {@code part} from {@link #containing}. */
    public static final String TARGET_NAMED = "(lower(t.name) like :part escape '!' or exists"
            + " (select 1 from TargetName n where n.targetId = t.id and lower(n.name) like :part escape '!'))";

    private final EntityManager entities;
    private final TargetAccess targets;
    private final AccessRules rules;

    DataProductSearch(EntityManager entities, TargetAccess targets, AccessRules rules) {
        this.entities = entities;
        this.targets = targets;
        this.rules = rules;
    }

    /** Files a viewer may view: {@code p} of a target {@code t}. */
    private AccessRule rule(Viewer viewer) {
        return targets.rule(viewer, Action.VIEW, "t").and(rules.ofRow(viewer, Action.VIEW, "p"));
    }

    /** The product if the viewer may view its target; not connected to the database. */
    public Optional<DataProduct> find(long id, Viewer viewer) {
        AccessRule rule = rule(viewer);
        TypedQuery<DataProduct> query =
                entities.createQuery("select p" + FROM + "p.id = :id and " + rule.hql(), DataProduct.class);
        rule.parameters().forEach(query::setParameter);
        Optional<DataProduct> found =
                query.setParameter("id", id).getResultList().stream().findFirst();
        found.ifPresent(entities::detach);
        return found;
    }

    /** Rows the viewer may see, newest first. */
    public List<DataProductRow> list(DataProductFilter filter, int offset, int most, Viewer viewer) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(filter, viewer, parameters);
        TypedQuery<DataProductRow> query =
                entities.createQuery(ROW + FROM + where + " order by p.id desc", DataProductRow.class);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(offset).setMaxResults(most).getResultList();
    }

    /**
     * What a table of products shows.
     *
     * @param filtered whether somebody asked for a part of them
     */
    public RowQuery<DataProductRow> rows(DataProductFilter filter, Viewer viewer, boolean filtered) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(filter, viewer, parameters);
        RowQuery<DataProductRow> all =
                RowQuery.of(DataProductRow.class, NEW_ROW, "DataProduct p join Target t on t.id = p.targetId");
        return filtered ? all.filter(where, parameters) : all.within(where, parameters);
    }

    /** Products the viewer may see, newest first, as the REST API shows them. */
    public List<DataProduct> page(DataProductFilter filter, int offset, int most, Viewer viewer) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(filter, viewer, parameters);
        TypedQuery<DataProduct> query =
                entities.createQuery("select p" + FROM + where + " order by p.id desc", DataProduct.class);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(offset).setMaxResults(most).getResultList();
    }

    /** How many products of the filter the viewer may see. */
    public long count(DataProductFilter filter, Viewer viewer) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(filter, viewer, parameters);
        TypedQuery<Long> query = entities.createQuery("select count(p)" + FROM + where, Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private String where(DataProductFilter filter, Viewer viewer, Map<String, Object> parameters) {
        AccessRule rule = rule(viewer);
        parameters.putAll(rule.parameters());
        StringBuilder hql = new StringBuilder(rule.hql());
        equal(hql, parameters, "p.targetId", "target", filter.targetId());
        equal(hql, parameters, "p.observationId", "observation", filter.observationId());
        equal(hql, parameters, "p.type", "type", blankToNull(filter.type()));
        if (blankToNull(filter.facility()) != null) {
            hql.append(" and p.observationId in (select o.id from ObservationRecord o")
                    .append(" where lower(o.facility) = :facility)");
            parameters.put("facility", filter.facility().toLowerCase(Locale.ROOT));
        }
        if (filter.before() != null) {
            hql.append(" and p.id < :before");
            parameters.put("before", filter.before());
        }
        if (blankToNull(filter.targetName()) != null) {
            hql.append(" and ").append(TARGET_NAMED);
            parameters.put("part", containing(filter.targetName()));
        }
        return hql.toString();
    }

    /** Pattern for texts that contain this one in any case. */
    public static String containing(String part) {
        String literal = part.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + literal + "%";
    }

    private static void equal(
            StringBuilder hql, Map<String, Object> parameters, String attribute, String name, Object value) {
        if (value != null) {
            hql.append(" and ").append(attribute).append(" = :").append(name);
            parameters.put(name, value);
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
