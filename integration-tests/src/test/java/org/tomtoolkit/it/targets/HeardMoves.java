package org.tomtoolkit.it.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tomtoolkit.targets.MergeUndone;
import org.tomtoolkit.targets.TargetCreated;
import org.tomtoolkit.targets.TargetDeleted;
import org.tomtoolkit.targets.TargetUpdated;
import org.tomtoolkit.targets.TargetsMerged;
import org.tomtoolkit.targets.share.TargetShared;

/** Remembers what was told within transactions about targets whose names begin a certain way, and about those it knows. */
@ApplicationScoped
public class HeardMoves {

    private final List<Object> told = new CopyOnWriteArrayList<>();
    private final List<TargetShared> shared = new CopyOnWriteArrayList<>();
    private volatile String prefix;

    /** Forgets everything and listens to these names. */
    public void listenTo(String beginning) {
        told.clear();
        prefix = beginning;
    }

    /** In their order. */
    public List<Object> told() {
        return List.copyOf(told);
    }

    /** What was told about sharing this target. */
    public List<TargetShared> shared(long targetId) {
        return shared.stream().filter(event -> event.targetId() == targetId).toList();
    }

    void made(@Observes TargetCreated event) {
        tell(event.name(), event);
    }

    void changed(@Observes TargetUpdated event) {
        tell(event.name(), event);
    }

    void deleted(@Observes TargetDeleted event) {
        tell(event.name(), event);
    }

    void merged(@Observes TargetsMerged event) {
        tell(event.name(), event);
    }

    void undone(@Observes MergeUndone event) {
        tell(event.restoredName(), event);
    }

    void sharedWith(@Observes TargetShared event) {
        shared.add(event);
    }

    private void tell(String name, Object event) {
        if (prefix != null && name.startsWith(prefix)) {
            told.add(event);
        }
    }
}
