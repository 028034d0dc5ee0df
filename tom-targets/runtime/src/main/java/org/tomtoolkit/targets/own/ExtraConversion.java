package org.tomtoolkit.targets.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldErrors;

/** Moves values of an extra into a column of the application, in steps of some hundred targets. */
@ApplicationScoped
public class ExtraConversion {

    private static final int STEP = 500;

    private final EntityManager entities;
    private final OwnColumns columns;

    ExtraConversion(EntityManager entities, OwnColumns columns) {
        this.entities = entities;
        this.columns = columns;
    }

    /**
     * How to go about it.
     *
     * @param dryRun changes nothing
     * @param force puts the extra in the place of another value that the column has
     */
    public record Way(boolean dryRun, boolean force) {}

    /**
     * What became of an extra of one target that stays as it is.
     *
     * @param text why
     */
    public record Left(long targetId, String value, String text) {}

    /**
     * What became of a step.
     *
     * @param lastExtraId where the next step begins
     * @param converted how many were moved, or would be
     * @param size how many were looked at
     */
    public record Step(long lastExtraId, int converted, int size, List<Left> left) {}

    private record Extra(Long id, Long targetId, String value) {}

    /** Keys of extras there are, with how many targets have them. */
    public Map<String, Long> keys() {
        Map<String, Long> keys = new LinkedHashMap<>();
        entities.createQuery(
                        "select e.key, count(e.id) from TargetExtra e group by e.key order by e.key", Object[].class)
                .getResultList()
                .forEach(row -> keys.put((String) row[0], (Long) row[1]));
        return keys;
    }

    /** Converts the next few; a step that looked at none was the last. One transaction. */
    @Transactional
    public Step next(String key, Field column, long afterExtraId, Way way) {
        List<Extra> extras = entities
                .createQuery(
                        "select e.id, e.targetId, e.value from TargetExtra e where e.key = ?1 and e.id > ?2 order by"
                                + " e.id",
                        Object[].class)
                .setParameter(1, key)
                .setParameter(2, afterExtraId)
                .setMaxResults(STEP)
                .getResultList()
                .stream()
                .map(row -> new Extra((Long) row[0], (Long) row[1], row[2] == null ? "" : (String) row[2]))
                .toList();
        if (extras.isEmpty()) {
            return new Step(afterExtraId, 0, 0, List.of());
        }
        Map<Long, Map<String, Object>> present =
                columns.values(extras.stream().map(Extra::targetId).toList());
        Map<Long, Map<String, Object>> values = new LinkedHashMap<>();
        List<Long> done = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        for (Extra extra : extras) {
            FieldErrors errors = new FieldErrors();
            Object value = extra.value().isBlank() ? null : OwnFields.read(column, extra.value(), errors);
            Object there = present.getOrDefault(extra.targetId(), Map.of()).get(column.name());
            if (!errors.isEmpty()) {
                left.add(new Left(extra.targetId(), extra.value(), String.join(" ", errors.at(column.name()))));
            } else if (there != null && value != null && !there.equals(value) && !way.force()) {
                left.add(new Left(
                        extra.targetId(), extra.value(), "The column has " + OwnColumns.text(there) + " already."));
            } else {
                done.add(extra.id());
                if (value != null) {
                    values.put(extra.targetId(), Map.of(column.name(), value));
                }
            }
        }
        if (!way.dryRun() && !done.isEmpty()) {
            columns.save(values);
            entities.createQuery("delete from TargetExtra e where e.id in (:ids)")
                    .setParameter("ids", done)
                    .executeUpdate();
        }
        return new Step(extras.get(extras.size() - 1).id(), done.size(), extras.size(), left);
    }
}
