package org.tomtoolkit.targets.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.jobs.RecurringJob;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.query.OneOf;
import org.tomtoolkit.core.sky.Constellation;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.targets.Target;

/** Looks up the constellation of rows that have none: those from before it was kept, and those that SQL wrote. */
@PluginId("fill-constellations")
public class FillConstellations implements RecurringJob {

    private static final int STEP = 2000;

    private final EntityManager entities;

    FillConstellations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String label() {
        return "Look up constellations";
    }

    @Override
    public String schedule() {
        return "FIXED_DELAY|600s";
    }

    @Override
    public void run() {
        List<Object[]> rows = next();
        while (!rows.isEmpty()) {
            Map<String, List<Long>> ids = new LinkedHashMap<>();
            for (Object[] row : rows) {
                ids.computeIfAbsent(of((Double) row[1], (Double) row[2]), name -> new ArrayList<>())
                        .add((Long) row[0]);
            }
            QuarkusTransaction.requiringNew().run(() -> ids.forEach(this::write));
            rows = rows.size() < STEP ? List.of() : next();
        }
    }

    private List<Object[]> next() {
        return entities.createQuery(
                        "select t.id, t.ra, t.dec from Target t where t.constellation is null", Object[].class)
                .setMaxResults(STEP)
                .getResultList();
    }

    /** Only the column: nobody changed the target. */
    private void write(String constellation, List<Long> ids) {
        OneOf these = OneOf.of("t.id", "ids", ids);
        these.in(entities.createQuery("update Target t set t.constellation = :name where " + these.hql()
                        + " and t.constellation is null"))
                .setParameter("name", constellation)
                .executeUpdate();
    }

    private static String of(Double raDeg, Double decDeg) {
        return raDeg == null || decDeg == null
                ? Target.NOWHERE
                : Constellation.of(new SkyPosition(raDeg, decDeg)).abbreviation();
    }
}
