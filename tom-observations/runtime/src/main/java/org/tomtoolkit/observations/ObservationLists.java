package org.tomtoolkit.observations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tomtoolkit.common.table.RowQuery;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.AccessRules;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.query.OneOf;
import org.tomtoolkit.targets.TargetAccess;

/**
 * Reads observations, always within what the viewer may see: who may view a target may view its observations,
 * unless the site keeps grants of single observations too.
 *
 * @since 1.0
 */
@ApplicationScoped
public class ObservationLists {

    private static final String FROM = " from ObservationRecord r join Target t on t.id = r.targetId where ";
    private static final String NEW_ROW = "new " + ObservationRow.class.getName()
            + "(r.id, t.id, t.name, r.facility, r.requestType, r.observationId, r.status, r.phase, r.scheduledStart,"
            + " r.scheduledEnd, r.created)";
    private static final String ROW = "select " + NEW_ROW;
    private static final Map<String, String> ORDERS = new TreeMap<>(Map.of(
            "scheduled_start", "r.scheduledStart",
            "scheduled_end", "r.scheduledEnd",
            "status", "r.status",
            "created", "r.created",
            "modified", "r.modified"));

    private final EntityManager entities;
    private final TargetAccess targets;
    private final AccessRules rules;

    ObservationLists(EntityManager entities, TargetAccess targets, AccessRules rules) {
        this.entities = entities;
        this.targets = targets;
        this.rules = rules;
    }

    /**
     * One page, newest first.
     *
     * @param beforeId only those older than this one; {@link Long#MAX_VALUE} for the first page
     */
    public List<ObservationRow> page(ObservationFilter filter, Viewer viewer, long beforeId, int limit) {
        Condition condition = condition(filter, viewer);
        condition.and("r.id < :beforeId", "beforeId", beforeId);
        return condition
                .on(entities.createQuery(ROW + FROM + condition.hql() + " order by r.id desc", ObservationRow.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * What a table of observations shows.
     *
     * @param filtered whether somebody asked for a part of them
     */
    public RowQuery<ObservationRow> rows(ObservationFilter filter, Viewer viewer, boolean filtered) {
        Condition condition = condition(filter, viewer);
        RowQuery<ObservationRow> all =
                RowQuery.of(ObservationRow.class, NEW_ROW, "ObservationRecord r join Target t on t.id = r.targetId");
        return filtered
                ? all.filter(condition.hql(), condition.parameters())
                : all.within(condition.hql(), condition.parameters());
    }

    public long count(ObservationFilter filter, Viewer viewer) {
        Condition condition = condition(filter, viewer);
        return condition
                .on(entities.createQuery("select count(r.id)" + FROM + condition.hql(), Long.class))
                .getSingleResult();
    }

    /**
     * Whole records for the API.
     *
     * @param ordering {@code created}, {@code -created}, {@code modified}, {@code status}, {@code scheduled_start},
     *     {@code scheduled_end}; anything else is newest first
     */
    public List<ObservationRecord> records(
            ObservationFilter filter, Viewer viewer, String ordering, int offset, int limit) {
        Condition condition = condition(filter, viewer);
        return condition
                .on(entities.createQuery(
                        "select r" + FROM + condition.hql() + " order by " + order(ordering), ObservationRecord.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Whole records older than one of them, newest first; {@link Long#MAX_VALUE} for the first page. */
    public List<ObservationRecord> recordsBefore(ObservationFilter filter, Viewer viewer, long beforeId, int limit) {
        Condition condition = condition(filter, viewer);
        condition.and("r.id < :beforeId", "beforeId", beforeId);
        return condition
                .on(entities.createQuery(
                        "select r" + FROM + condition.hql() + " order by r.id desc", ObservationRecord.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Names that {@code ordering} understands. */
    public static Set<String> orderings() {
        return ORDERS.keySet();
    }

    /** The groups of these records, by record id. */
    public Map<Long, List<String>> groupNames(Collection<Long> recordIds) {
        Map<Long, List<String>> names = new LinkedHashMap<>();
        if (!recordIds.isEmpty()) {
            OneOf these = OneOf.of("m.recordId", "ids", recordIds);
            these.in(entities.createQuery(
                            "select m.recordId, g.name from ObservationGroupMember m join ObservationGroup g"
                                    + " on g.id = m.groupId where " + these.hql() + " order by g.id",
                            Object[].class))
                    .getResultList()
                    .forEach(row -> names.computeIfAbsent((Long) row[0], id -> new java.util.ArrayList<>())
                            .add((String) row[1]));
        }
        return names;
    }

    private static String order(String ordering) {
        String name = ordering == null ? "" : ordering;
        boolean descending = name.startsWith("-");
        String attribute = ORDERS.get(descending ? name.substring(1) : name);
        return attribute == null ? "r.id desc" : attribute + (descending ? " desc" : "") + ", r.id desc";
    }

    private Condition condition(ObservationFilter filter, Viewer viewer) {
        Condition condition =
                new Condition(targets.rule(viewer, Action.VIEW, "t").and(rules.ofRow(viewer, Action.VIEW, "r")));
        condition.and("r.facility = :facility", "facility", filter.facility());
        condition.and("r.phase = :phase", "phase", filter.phase());
        condition.and("r.status = :status", "status", filter.status());
        condition.and("r.targetId = :targetId", "targetId", filter.targetId());
        condition.and("r.observationId = :observationId", "observationId", filter.observationId());
        condition.and("lower(t.name) like :name escape '!'", "name", pattern(filter.targetName()));
        condition.and(
                "r.id in (select m.recordId from ObservationGroupMember m where m.groupId = :groupId)",
                "groupId",
                filter.groupId());
        condition.and(
                "r.scheduledStart >= :startAfter", "startAfter", filter.start().after());
        condition.and(
                "r.scheduledStart <= :startBefore",
                "startBefore",
                filter.start().before());
        condition.and("r.scheduledEnd >= :endAfter", "endAfter", filter.end().after());
        condition.and("r.scheduledEnd <= :endBefore", "endBefore", filter.end().before());
        return condition;
    }

    private static String pattern(String part) {
        return part == null || part.isBlank()
                ? null
                : "%" + part.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    /** An HQL condition that grows, with its parameters. */
    private static final class Condition {

        private final StringBuilder hql;
        private final Map<String, Object> parameters;

        Condition(AccessRule rule) {
            hql = new StringBuilder(rule.hql());
            parameters = new LinkedHashMap<>(rule.parameters());
        }

        void and(String condition, String name, Object value) {
            if (value != null) {
                hql.append(" and ").append(condition);
                parameters.put(name, value);
            }
        }

        String hql() {
            return hql.toString();
        }

        Map<String, Object> parameters() {
            return parameters;
        }

        <T> TypedQuery<T> on(TypedQuery<T> query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
