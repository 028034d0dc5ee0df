package org.tomtoolkit.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
     * @param before good candidates that will be saved with this one
     * @param targetId of a target that changes, null for a new one
     */
    void check(Candidate candidate, List<Candidate> before, Long targetId, Viewer viewer) {
        if (!occupants.areRefused() || !candidate.errors.isEmpty() || candidate.isInPlace()) {
            return;
        }
        SkyPosition place = candidate.target.position();
        List<Neighbour> there = occupants.at(place, targetId);
        if (!there.isEmpty()) {
            Neighbour nearest = there.get(0);
            boolean visible =
                    !access.allowed(List.of(nearest.id()), viewer, Action.VIEW).isEmpty();
            candidate.errors.add(
                    visible
                            ? "“" + nearest.name() + "” is only " + nearest.separationText()
                                    + " away, and each place belongs to one target here."
                            : "There is a target at this place already.");
        } else if (before.stream().anyMatch(other -> occupants.areSame(place, other.target.position()))) {
            candidate.errors.add("A target at this place stands here before.");
        }
    }
}
