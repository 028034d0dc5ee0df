package org.tomtoolkit.targets.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.targets.spi.TargetMatcher;

/** Makes the stored keys of names anew after the matcher changed, in steps. */
@ApplicationScoped
public class NameKeyRebuild {

    private static final int STEP = 1000;

    private final EntityManager entities;
    private final TargetMatcher matcher;
    private final WordIndex words;

    NameKeyRebuild(EntityManager entities, TargetMatcher matcher, WordIndex words) {
        this.entities = entities;
        this.matcher = matcher;
        this.words = words;
    }

    /** Which names. */
    public enum Kind {
        NAMES("Target", "n.id"),
        ALIASES("TargetName", "n.targetId");

        private final String entity;
        private final String target;

        Kind(String entity, String target) {
            this.entity = entity;
            this.target = target;
        }
    }

    /**
     * What became of a step.
     *
     * @param lastId where the next one begins
     * @param looked how many names were looked at, 0 after the last
     * @param changed how many got another key
     */
    public record Step(long lastId, int looked, int changed) {}

    /** Looks at the next names after an id. One transaction. */
    @Transactional
    public Step next(Kind kind, long afterId) {
        List<Object[]> rows = entities.createQuery(
                        "select n.id, n.name, n.nameKey, " + kind.target + " from " + kind.entity
                                + " n where n.id > ?1 order by n.id",
                        Object[].class)
                .setParameter(1, afterId)
                .setMaxResults(STEP)
                .getResultList();
        int changed = 0;
        Set<Long> targets = new HashSet<>();
        for (Object[] row : rows) {
            String key = matcher.key((String) row[1]);
            if (!key.equals(row[2])) {
                targets.add((Long) row[3]);
                changed += entities.createQuery("update " + kind.entity + " n set n.nameKey = ?1 where n.id = ?2")
                        .setParameter(1, key)
                        .setParameter(2, row[0])
                        .executeUpdate();
            }
        }
        if (!targets.isEmpty()) {
            entities.flush();
            words.complete(targets);
        }
        long last = rows.isEmpty() ? afterId : (Long) rows.get(rows.size() - 1)[0];
        return new Step(last, rows.size(), changed);
    }
}
