package org.tomtoolkit.observations.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.observations.ObservationFilter;
import org.tomtoolkit.observations.ObservationLists;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.spi.TargetBelongings;

/** The records that go with a target. */
@ApplicationScoped
public class ObservationBelongings implements TargetBelongings {

    private final ObservationLists lists;

    ObservationBelongings(ObservationLists lists) {
        this.lists = lists;
    }

    @Override
    public List<String> of(Target target) {
        long count = lists.count(ObservationFilter.ofTarget(target.getId()), Viewer.system());
        return count == 0 ? List.of() : List.of(count + (count == 1 ? " observation record" : " observation records"));
    }
}
