package org.tomtoolkit.targets.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.targets.spi.TargetMatcher;

/** Who is at a place already, for matchers for which a place belongs to one target. Knows no permissions. */
@ApplicationScoped
public class Occupants {

    private final TargetMatcher matcher;
    private final Neighbours neighbours;

    Occupants(TargetMatcher matcher, Neighbours neighbours) {
        this.matcher = matcher;
        this.neighbours = neighbours;
    }

    /** Whether a second target at a place is refused. */
    public boolean areRefused() {
        return matcher.isPositionDecisive() && matcher.radiusArcsec() > 0;
    }

    /**
     * Targets at each of these places, nearest first, whoever may see them; a query for some dozens of places.
     *
     * @param exceptId a target that does not count, or null
     * @return in the order of the places
     */
    public List<List<Neighbour>> at(List<SkyPosition> places, Long exceptId) {
        return neighbours.near(places).stream()
                .map(found -> found.stream()
                        .filter(each -> exceptId == null || each.id() != exceptId)
                        .toList())
                .toList();
    }

    /** Whether two places are one. */
    public boolean areSame(SkyPosition one, SkyPosition other) {
        return other != null && one.separationDeg(other) * 3600 <= matcher.radiusArcsec();
    }
}
