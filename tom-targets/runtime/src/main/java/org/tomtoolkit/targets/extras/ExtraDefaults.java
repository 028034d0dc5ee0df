package org.tomtoolkit.targets.extras;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives targets that lack a declared extra its default. */
@ApplicationScoped
public class ExtraDefaults {

    private static final int STEP = 1000;

    private final EntityManager entities;
    private final TargetExtras extras;

    ExtraDefaults(EntityManager entities, TargetExtras extras) {
        this.entities = entities;
        this.extras = extras;
    }

    /** Declared extras with a default. */
    public Map<String, String> declared() {
        return extras.defaults();
    }

    /**
     * Gives it to the next few, in one transaction.
     *
     * @return their ids, ascending; none when all have it
     */
    @Transactional
    public List<Long> next(String key, String value, long afterTargetId) {
        List<Long> ids = entities.createQuery(
                        "select t.id from Target t where t.id > :after and not exists (select 1 from TargetExtra e"
                                + " where e.targetId = t.id and e.key = :key) order by t.id",
                        Long.class)
                .setParameter("after", afterTargetId)
                .setParameter("key", key)
                .setMaxResults(STEP)
                .getResultList();
        Map<Long, Map<String, String>> rows = new LinkedHashMap<>();
        ids.forEach(id -> rows.put(id, Map.of(key, value)));
        extras.add(rows);
        return ids;
    }
}
