package org.tomtoolkit.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.tomtoolkit.core.permission.Visibility;

/**
 * Reads many whole targets, column by column past the persistence context: a third of the time. They are detached. The
 * vector of the position, which only the database uses, is left out.
 *
 * @since 1.0
 */
@ApplicationScoped
public class TargetLoad {

    private static final TargetField[] FIELDS = TargetField.values();
    private static final int FIRST_FIELD = 10;

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
                        Stream.of(FIELDS).map(field -> "t." + field.attribute()))
                .collect(Collectors.joining(", ", "select ", " from Target t where "));
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
        return query(select + where, Object[].class, parameters, first, most).stream()
                .map(this::target)
                .toList();
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
        for (int i = 0; i < FIELDS.length; i++) {
            Object value = row[FIRST_FIELD + i];
            if (value != null) {
                FIELDS[i].set(target, (Double) value);
            }
        }
        return target;
    }

    /** SQLite keeps times as text, which its driver reads slowly. */
    private Instant time(Object value) {
        return textTimes ? Instant.parse(((String) value).replace(' ', 'T') + "Z") : (Instant) value;
    }
}
