package org.tomtoolkit.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.targets.match.Neighbour;
import org.tomtoolkit.targets.match.Occupants;

/** Where a place on the sky belongs to one target: refuses a second one there. */
@ApplicationScoped
class PlaceCheck {

    private final Occupants occupants;
    private final TargetAccess access;

    PlaceCheck(Occupants occupants, TargetAccess access) {
        this.occupants = occupants;
        this.access = access;
    }

    /**
     * Who is at the places of some candidates.
     *
     * @param nearest by candidate, those only whose place is taken
     * @param visible ids of those that may be named
     */
    record Taken(Map<Candidate, Neighbour> nearest, Set<Long> visible) {}

    /**
     * Asks for all candidates at once.
     *
     * @param targetId of a target that changes, null for new ones
     */
    Taken taken(List<Candidate> candidates, Long targetId, Viewer viewer) {
        Map<Candidate, Neighbour> nearest = new HashMap<>();
        if (occupants.areRefused()) {
            List<Candidate> moved = candidates.stream().filter(this::isAsked).toList();
            List<List<Neighbour>> there = occupants.at(
                    moved.stream().map(candidate -> candidate.target.position()).toList(), targetId);
            for (int i = 0; i < moved.size(); i++) {
                if (!there.get(i).isEmpty()) {
                    nearest.put(moved.get(i), there.get(i).get(0));
                }
            }
        }
        Set<Long> ids = new HashSet<>();
        nearest.values().forEach(each -> ids.add(each.id()));
        return new Taken(nearest, access.allowed(ids, viewer, Action.VIEW));
    }

    private boolean isAsked(Candidate candidate) {
        return occupants.areRefused() && candidate.errors.isEmpty() && !candidate.isInPlace();
    }

    /**
     * @param before good candidates that will be saved with this one
     */
    void check(Candidate candidate, List<Candidate> before, Taken taken) {
        if (!isAsked(candidate)) {
            return;
        }
        SkyPosition place = candidate.target.position();
        Neighbour there = taken.nearest().get(candidate);
        if (there != null) {
            candidate.errors.add(
                    taken.visible().contains(there.id())
                            ? "“" + there.name() + "” is only " + there.separationText()
                                    + " away, and each place belongs to one target here."
                            : "There is a target at this place already.");
        } else if (before.stream().anyMatch(other -> occupants.areSame(place, other.target.position()))) {
            candidate.errors.add("A target at this place stands here before.");
        }
    }
}
