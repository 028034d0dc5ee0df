package org.tomtoolkit.common.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.Counted;
import org.tomtoolkit.core.TomException;

/**
 * Rows of entities that no service deletes; the database deletes what belongs to them.
 *
 * @since 1.0
 */
@ApplicationScoped
public class AdminRows {

    private final EntityManager entities;

    AdminRows(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param entity its name in HQL
     * @throws TomException 404 when it is not there
     */
    @Transactional
    public void delete(String entity, long id) {
        int deleted = entities.createQuery("delete from " + entity + " e where e.id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        if (deleted == 0) {
            throw TomException.notFound("such entry");
        }
    }

    /**
     * How many rows point to one, in words.
     *
     * @param references nouns for one and for many, with a bar between, to HQL, e.g. {@code observation|observations →
     *     ObservationGroupMember e where e.groupId}
     */
    public List<String> pointingTo(long id, Map<String, String> references) {
        List<String> found = new ArrayList<>();
        references.forEach((nouns, from) -> {
            long count = entities.createQuery("select count(*) from " + from + " = ?1", Long.class)
                    .setParameter(1, id)
                    .getSingleResult();
            if (count > 0) {
                String[] words = nouns.split("\\|");
                found.add(Counted.of(count, words[0], words[words.length - 1]));
            }
        });
        return found;
    }
}
