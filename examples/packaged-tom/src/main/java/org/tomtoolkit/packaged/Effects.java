package org.tomtoolkit.packaged;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What jobs did, one row for each time it happened; no key keeps a step from being there twice. */
@ApplicationScoped
class Effects {

    private final EntityManager entities;
    private final String node;

    Effects(EntityManager entities, @ConfigProperty(name = "packaged.node", defaultValue = "one") String node) {
        this.entities = entities;
        this.node = node;
    }

    @Transactional
    void add(String run, long step) {
        entities.createNativeQuery("insert into packaged_effect (run_name, step_number, node_name) values (?1, ?2, ?3)")
                .setParameter(1, run)
                .setParameter(2, step)
                .setParameter(3, node)
                .executeUpdate();
    }

    /** Effects, different steps among them, and nodes that did them. */
    List<Number> counts(String run) {
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select count(*), count(distinct step_number), count(distinct node_name) from packaged_effect"
                                + " where run_name = ?1")
                .setParameter(1, run)
                .getSingleResult();
        return List.of((Number) row[0], (Number) row[1], (Number) row[2]);
    }
}
