package org.tomtoolkit.targets.sky;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.common.table.RowQuery;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.sky.SkyPath;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.core.sky.Times;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetType;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.plan.TargetPaths;
import org.tomtoolkit.targets.search.TargetFilter;
import org.tomtoolkit.targets.search.TargetRow;
import org.tomtoolkit.targets.search.TargetSearch;

/** Positions of the targets of a filter that a viewer may see. */
@ApplicationScoped
class SkyPoints {

    /** Moving targets are computed one by one. */
    private static final int MOST_MOVING = 5_000;

    /** Parts of the ids from which points are taken when there are too many: neither all old ones nor all new ones. */
    private static final int PARTS = 100;

    private static final String PLACED = "t.ra is not null and t.dec is not null";

    private final EntityManager entities;
    private final TargetSearch search;
    private final TargetsConfig config;

    SkyPoints(EntityManager entities, TargetSearch search, TargetsConfig config) {
        this.entities = entities;
        this.search = search;
        this.config = config;
    }

    /** Where they are at this time. */
    SkyPointFile find(TargetFilter filter, Viewer viewer, Instant now) {
        RowQuery<TargetRow> rows = search.rows(filter, viewer);
        int most = config.sky().points();
        SkyPointFile file = new SkyPointFile();
        moving(rows, file, Times.mjd(now));
        if (search.count(filter, viewer, most).exact()) {
            placed(rows, "1 = 1", Map.of(), most).forEach(row -> add(row, file));
        } else {
            thinned(rows, most, file);
        }
        return file;
    }

    private void thinned(RowQuery<TargetRow> rows, int most, SkyPointFile file) {
        Object[] ends = entities.createQuery("select min(t.id), max(t.id) from Target t", Object[].class)
                .getSingleResult();
        long first = (Long) ends[0];
        long width = ((Long) ends[1] - first) / PARTS + 1;
        int each = Math.max(1, most / PARTS);
        for (int i = 0; i < PARTS; i++) {
            long from = first + i * width;
            placed(rows, "t.id >= :fromId and t.id < :untilId", Map.of("fromId", from, "untilId", from + width), each)
                    .forEach(row -> add(row, file));
        }
        file.thinned();
    }

    private List<Object[]> placed(RowQuery<TargetRow> rows, String part, Map<String, Object> named, int most) {
        String hql = "select t.id, t.ra, t.dec from " + rows.from() + " where " + PLACED + " and " + part + " and "
                + rows.where() + " order by t.id";
        TypedQuery<Object[]> query = entities.createQuery(hql, Object[].class).setMaxResults(most);
        rows.parameters().forEach(query::setParameter);
        named.forEach(query::setParameter);
        return query.getResultList();
    }

    private static void add(Object[] row, SkyPointFile file) {
        file.add((Long) row[0], (Double) row[1], (Double) row[2], false);
    }

    private void moving(RowQuery<TargetRow> rows, SkyPointFile file, double mjdUtc) {
        TypedQuery<Target> query = entities.createQuery(
                        "from " + rows.from() + " where t.type = :moving and " + rows.where() + " order by t.id",
                        Target.class)
                .setMaxResults(MOST_MOVING + 1)
                .setParameter("moving", TargetType.NON_SIDEREAL);
        rows.parameters().forEach(query::setParameter);
        List<Target> found = query.getResultList();
        found.forEach(entities::detach);
        if (found.size() > MOST_MOVING) {
            file.thinned();
        }
        for (Target target : found.subList(0, Math.min(MOST_MOVING, found.size()))) {
            Optional<SkyPath> path = TargetPaths.of(target);
            if (path.isPresent()) {
                SkyPosition position = path.get().at(mjdUtc);
                file.add(target.getId(), position.raDeg(), position.decDeg(), true);
            }
        }
    }
}
