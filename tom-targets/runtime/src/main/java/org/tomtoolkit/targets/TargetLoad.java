package org.tomtoolkit.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.core.query.OneOf;

/**
 * Reads many whole targets, column by column past the persistence context: a third of the time. They are detached. The
 * vector of the position, which only the database uses, is left out.
 *
 * @since 1.0
 */
@ApplicationScoped
public class TargetLoad {

    /** What most targets have; the others are mostly empty, and reading emptiness takes as long. */
    private static final List<TargetField> USUAL = List.of(
            TargetField.RA,
            TargetField.DEC,
            TargetField.EPOCH,
            TargetField.PARALLAX,
            TargetField.PM_RA,
            TargetField.PM_DEC);

    private static final List<TargetField> SELDOM = Stream.of(TargetField.values())
            .filter(field -> !USUAL.contains(field))
            .toList();
    private static final int FIRST_FIELD = 10;
    private static final int HAS_MORE = FIRST_FIELD + USUAL.size();
    private static final int IDS = 500;

    private final EntityManager entities;
    private final boolean textTimes;
    private final boolean subclassed;
    private final String select;

    TargetLoad(EntityManager entities) {
        this.entities = entities;
        SessionFactoryImplementor factory = entities.getEntityManagerFactory().unwrap(SessionFactoryImplementor.class);
        EntityPersister persister = factory.getMappingMetamodel().getEntityDescriptor(Target.class);
        String dialect = factory.getJdbcServices().getDialect().getClass().getSimpleName();
        textTimes = dialect.contains("SQLite");
        subclassed = persister.hasSubclasses();
        String time = textTimes ? "cast(t.%s as String)" : "t.%s";
        select = Stream.concat(
                        Stream.of(
                                "t.id",
                                "t.name",
                                "t.nameKey",
                                "t.type",
                                "t.visibility",
                                "t.ownerId",
                                "t.accessListId",
                                time.formatted("created"),
                                time.formatted("modified"),
                                "t.scheme"),
                        USUAL.stream().map(TargetLoad::column))
                .collect(Collectors.joining(
                        ", ", "select ", ", coalesce(" + columns(SELDOM) + ") from Target t where "));
    }

    private static String column(TargetField field) {
        return "t." + field.attribute();
    }

    private static String columns(List<TargetField> fields) {
        return fields.stream().map(TargetLoad::column).collect(Collectors.joining(", "));
    }

    /**
     * @param where HQL condition on {@code t}, with its order
     * @param first number of targets to leave out
     */
    public List<Target> list(String where, Map<String, Object> parameters, int first, int most) {
        if (subclassed) {
            List<Target> found = query("from Target t where " + where, Target.class, parameters, first, most);
            found.forEach(entities::detach);
            return found;
        }
        List<Target> found = new ArrayList<>();
        Map<Long, Target> unusual = new LinkedHashMap<>();
        for (Object[] row : query(select + where, Object[].class, parameters, first, most)) {
            Target target = target(row);
            found.add(target);
            if (row[HAS_MORE] != null) {
                unusual.put(target.getId(), target);
            }
        }
        complete(unusual);
        return found;
    }

    private void complete(Map<Long, Target> targets) {
        List<Long> ids = List.copyOf(targets.keySet());
        String hql = "select t.id, " + columns(SELDOM) + " from Target t where ";
        for (int from = 0; from < ids.size(); from += IDS) {
            OneOf these = OneOf.of("t.id", "ids", ids.subList(from, Math.min(ids.size(), from + IDS)));
            these.in(entities.createQuery(hql + these.hql(), Object[].class))
                    .getResultList()
                    .forEach(row -> set(targets.get((Long) row[0]), SELDOM, row, 1));
        }
    }

    private static void set(Target target, List<TargetField> fields, Object[] row, int first) {
        for (int i = 0; i < fields.size(); i++) {
            Object value = row[first + i];
            if (value != null) {
                fields.get(i).set(target, (Double) value);
            }
        }
    }

    private <T> List<T> query(String hql, Class<T> type, Map<String, Object> parameters, int first, int most) {
        TypedQuery<T> query = entities.createQuery(hql, type);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(first).setMaxResults(most).getResultList();
    }

    private Target target(Object[] row) {
        Target target = new Target();
        target.saved((Long) row[0]);
        target.setName((String) row[1]);
        target.setNameKey((String) row[2]);
        target.setType((TargetType) row[3]);
        target.setVisibility((Visibility) row[4]);
        target.setOwnerId((Long) row[5]);
        target.setAccessListId((Long) row[6]);
        target.setCreated(time(row[7]));
        target.setModified(time(row[8]));
        target.setScheme((OrbitScheme) row[9]);
        set(target, USUAL, row, FIRST_FIELD);
        return target;
    }

    /** SQLite keeps times as text, which its driver reads slowly. */
    private Instant time(Object value) {
        return textTimes ? TextTime.parse((String) value) : (Instant) value;
    }
}
