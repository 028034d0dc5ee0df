package org.tomtoolkit.targets.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.tomtoolkit.common.table.TableNote;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.core.sky.AngleFormatException;
import org.tomtoolkit.core.sky.ConeZones;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetAccess;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.spi.TargetMatcher;

/** Filters by place: the search box, circles around coordinates and around targets. */
@ApplicationScoped
class PlaceFilters {

    private static final String RADIUS =
            "The radius is a number of degrees from 0 to 180, or an angle such as 5' or 30\".";

    private static final String NO_PLACE = "These are no coordinates: right ascension is 0 to 24 h or 0 to 360°,"
            + " declination −90° to +90°, minutes and seconds are below 60";

    private final EntityManager entities;
    private final TargetAccess access;
    private final TargetMatcher matcher;
    private final TargetSearch search;
    private final TargetsConfig config;

    PlaceFilters(
            EntityManager entities,
            TargetAccess access,
            TargetMatcher matcher,
            TargetSearch search,
            TargetsConfig config) {
        this.entities = entities;
        this.access = access;
        this.matcher = matcher;
        this.search = search;
        this.config = config;
    }

    /** The search box. */
    void text(String text, TargetFilter filter, Viewer viewer, FieldErrors errors) {
        if (text.isEmpty()) {
            return;
        }
        SearchText asked;
        try {
            asked = SearchText.of(text);
        } catch (IllegalArgumentException e) {
            errors.add("query", RADIUS);
            return;
        }
        boolean known = asked.designation()
                && asked.radiusDeg() == null
                && !exactly(asked.name(), viewer).isEmpty();
        boolean quoted = SkyText.plain(text).startsWith("\"");
        if (!quoted && !asked.isPlace() && SkyText.isNumbers(SkyText.plain(asked.name()))) {
            filter.notes.add(TableNote.of(NO_PLACE));
        }
        if (asked.isPlace() && !known) {
            place(asked, filter);
        } else if (asked.radiusDeg() != null) {
            around(asked.name(), asked.radiusDeg(), filter, viewer);
        } else {
            filter.text = asked.name();
            filter.notes.add(TableNote.of("Name or alias: " + asked.name()));
        }
    }

    private void place(SearchText asked, TargetFilter filter) {
        double radius = asked.radiusDeg() != null ? asked.radiusDeg() : config.searchRadiusArcmin() / 60;
        filter.around(ConeZones.of(asked.position(), radius));
        filter.notes.add(new TableNote(
                "Within " + SearchText.size(radius) + " of " + asked.position().sexagesimal()
                        + " (ICRS), nearest first",
                asked.radiusDeg() == null ? "Search for it as a name" : "",
                "?query=" + RemoteRequest.encode("\"" + asked.name() + "\"")));
    }

    /** {@code ra,dec,radius} in any notation. */
    void cone(String text, TargetFilter filter, FieldErrors errors) {
        if (text.isEmpty()) {
            return;
        }
        String[] parts = text.split(",", -1);
        if (parts.length != 3) {
            errors.add("cone_search", "Give right ascension, declination and radius, e.g. 10.68, 41.27, 0.5.");
            return;
        }
        try {
            SkyPosition center = SkyPosition.parse(parts[0], parts[1]);
            filter.around(ConeZones.of(center, SearchText.degrees(parts[2])));
        } catch (AngleFormatException e) {
            errors.add("cone_search", e.getMessage());
        } catch (IllegalArgumentException e) {
            errors.add("cone_search", RADIUS);
        }
    }

    /** {@code name,radius}. */
    void targetCone(String text, TargetFilter filter, Viewer viewer, FieldErrors errors) {
        if (text.isEmpty()) {
            return;
        }
        int comma = text.lastIndexOf(',');
        if (comma < 1) {
            errors.add("target_cone_search", "Give the name of a target and a radius in degrees, e.g. M31, 0.5.");
            return;
        }
        try {
            double radius = SearchText.degrees(text.substring(comma + 1));
            around(text.substring(0, comma).strip(), radius, filter, viewer);
        } catch (IllegalArgumentException e) {
            errors.add("target_cone_search", RADIUS);
        }
    }

    /** Around the one target of this name that the viewer may see; without one nothing is found, and said why. */
    private void around(String name, double radius, TargetFilter filter, Viewer viewer) {
        List<Target> found = named(name, viewer);
        SkyPosition center = found.size() == 1 ? found.get(0).position() : null;
        if (center != null) {
            filter.around(ConeZones.of(center, radius));
            filter.notes.add(TableNote.of(
                    "Within " + SearchText.size(radius) + " of " + found.get(0).getName() + ", nearest first"));
            return;
        }
        filter.nothing = true;
        filter.notes.add(TableNote.of(
                found.isEmpty()
                        ? "There is no target called " + name
                        : found.size() > 1
                                ? "More than one target is called like " + name
                                : found.get(0).getName() + " has no fixed position"));
    }

    /** Targets of exactly this name; without one those whose name contains it. */
    private List<Target> named(String name, Viewer viewer) {
        if (name.isEmpty()) {
            return List.of();
        }
        List<Target> same = exactly(name, viewer);
        return same.isEmpty() ? search.byName(name, viewer) : same;
    }

    private List<Target> exactly(String name, Viewer viewer) {
        String key = matcher.key(name);
        AccessRule rule = access.rule(viewer, Action.VIEW, "t");
        TypedQuery<Target> query = entities.createQuery(
                "from Target t where (t.nameKey = :key or t.id in (select n.targetId from TargetName n where n.nameKey ="
                        + " :key)) and " + rule.hql() + " order by t.id",
                Target.class);
        rule.parameters().forEach(query::setParameter);
        List<Target> found = query.setParameter("key", key).setMaxResults(2).getResultList();
        found.forEach(entities::detach);
        return found;
    }
}
