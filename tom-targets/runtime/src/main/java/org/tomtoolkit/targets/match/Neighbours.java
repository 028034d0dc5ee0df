package org.tomtoolkit.targets.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.sky.ConeZones;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetAccess;
import org.tomtoolkit.targets.spi.TargetMatcher;

/**
 * Targets within the radius of the matcher around a place, nearest first.
 *
 * @since 1.0
 */
@ApplicationScoped
public class Neighbours {

    /** As many as somebody looks through. */
    private static final int MOST = 20;

    /** Places asked about at once. */
    private static final int PLACES = 40;

    private final EntityManager entities;
    private final TargetMatcher matcher;
    private final TargetAccess access;
    private final ClosePairs pairs;

    Neighbours(EntityManager entities, TargetMatcher matcher, TargetAccess access, ClosePairs pairs) {
        this.entities = entities;
        this.matcher = matcher;
        this.access = access;
        this.pairs = pairs;
    }

    /** Whether positions say anything here. */
    public boolean isAsked() {
        return matcher.radiusArcsec() > 0;
    }

    /**
     * Those the viewer may see.
     *
     * @param place ICRS, null for none
     * @param exceptId a target that does not count, or null
     */
    public List<Neighbour> near(SkyPosition place, Long exceptId, Viewer viewer) {
        if (place == null || !isAsked()) {
            return List.of();
        }
        return near(place, access.rule(viewer, Action.VIEW, "t")).stream()
                .filter(found -> exceptId == null || found.id() != exceptId)
                .toList();
    }

    /** Of each place all, whoever may see them. */
    List<List<Neighbour>> near(List<SkyPosition> places) {
        List<List<Neighbour>> found = new ArrayList<>();
        for (int from = 0; from < places.size(); from += PLACES) {
            found.addAll(near(places.subList(from, Math.min(places.size(), from + PLACES)), AccessRule.EVERYTHING));
        }
        return found;
    }

    private List<Neighbour> near(SkyPosition place, AccessRule rule) {
        return near(List.of(place), rule).get(0);
    }

    private List<List<Neighbour>> near(List<SkyPosition> places, AccessRule rule) {
        List<ConeZones> cones = places.stream()
                .map(place -> ConeZones.of(place, matcher.radiusArcsec() / 3600))
                .toList();
        Map<String, Object> parameters = new HashMap<>(rule.parameters());
        TypedQuery<Object[]> query = entities.createQuery(
                "select t.id, t.name, t.ra, t.dec, t.unitX, t.unitY, t.unitZ from Target t where ("
                        + bands(cones, parameters) + ") and " + rule.hql(),
                Object[].class);
        parameters.forEach(query::setParameter);
        List<Object[]> rows = query.getResultList();
        List<List<Neighbour>> found = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            found.add(nearest(places.get(i), cones.get(i), rows));
        }
        return found;
    }

    private static List<Neighbour> nearest(SkyPosition place, ConeZones cone, List<Object[]> rows) {
        List<Neighbour> found = new ArrayList<>();
        for (Object[] row : rows) {
            if (cone.contains((Double) row[4], (Double) row[5], (Double) row[6])) {
                SkyPosition there = new SkyPosition((Double) row[2], (Double) row[3]);
                found.add(new Neighbour((Long) row[0], (String) row[1], place.separationDeg(there) * 3600));
            }
        }
        found.sort(Comparator.comparingDouble(Neighbour::separationArcsec).thenComparing(Neighbour::id));
        return found.size() > MOST ? found.subList(0, MOST) : found;
    }

    private static String bands(List<ConeZones> cones, Map<String, Object> parameters) {
        List<String> parts = new ArrayList<>();
        List<ConeZones.Band> bands =
                cones.stream().flatMap(cone -> cone.bands().stream()).toList();
        for (ConeZones.Band band : bands) {
            int n = parts.size();
            boolean one = band.firstZone() == band.lastZone();
            String zone = one ? "t.zone = :zoneFrom" + n : "t.zone between :zoneFrom" + n + " and :zoneTo" + n;
            parts.add("(" + zone + " and t.ra between :raFrom" + n + " and :raTo" + n + ")");
            parameters.put("zoneFrom" + n, band.firstZone());
            if (!one) {
                parameters.put("zoneTo" + n, band.lastZone());
            }
            parameters.put("raFrom" + n, band.raMinDeg());
            parameters.put("raTo" + n, band.raMaxDeg());
        }
        return String.join(" or ", parts);
    }

    /**
     * Neighbours of many targets that are in the database, by id of the target: a few queries for all of them.
     *
     * @return only targets that have some; only neighbours the viewer may see
     */
    public Map<Long, List<Neighbour>> ofAll(Collection<Target> targets, Viewer viewer) {
        List<Target> placed = targets.stream().filter(t -> t.position() != null).toList();
        if (placed.isEmpty() || !isAsked()) {
            return Map.of();
        }
        List<ClosePairs.Pair> close = pairs.of(placed, matcher.radiusArcsec());
        if (close.isEmpty()) {
            return Map.of();
        }
        Set<Long> others =
                close.stream().map(ClosePairs.Pair::secondId).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Long, String> names = names(access.allowed(others, viewer, Action.VIEW));
        Map<Long, List<Neighbour>> found = new HashMap<>();
        for (ClosePairs.Pair pair : close) {
            List<Neighbour> mine = found.computeIfAbsent(pair.firstId(), id -> new ArrayList<>());
            if (names.containsKey(pair.secondId()) && mine.size() < MOST) {
                mine.add(new Neighbour(pair.secondId(), names.get(pair.secondId()), pair.separationArcsec()));
            }
        }
        found.values().removeIf(List::isEmpty);
        return found;
    }

    private Map<Long, String> names(Set<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery("select t.id, t.name from Target t where t.id in ?1", Object[].class)
                    .setParameter(1, ids)
                    .getResultList()
                    .forEach(row -> names.put((Long) row[0], (String) row[1]));
        }
        return names;
    }
}
