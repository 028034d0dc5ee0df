package org.tomtoolkit.it.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tomtoolkit.targets.TargetCreated;
import org.tomtoolkit.targets.TargetDeleted;
import org.tomtoolkit.targets.TargetUpdated;

/** Remembers what was told about targets whose names begin a certain way, and fails at one of them when asked to. */
@ApplicationScoped
public class HeardTargets {

    private final List<String> told = new CopyOnWriteArrayList<>();
    private volatile String prefix;
    private volatile String stumblingBlock;
    private volatile boolean always;

    /** Forgets everything and listens to these names. */
    void listenTo(String beginning) {
        told.clear();
        prefix = beginning;
        stumblingBlock = null;
    }

    /** The next time, or every time, this target is made the transaction fails. */
    void stumbleAt(String name, boolean everyTime) {
        stumblingBlock = name;
        always = everyTime;
    }

    List<String> told() {
        return List.copyOf(told);
    }

    void making(@Observes TargetCreated event) {
        if (event.name().equals(stumblingBlock)) {
            if (!always) {
                stumblingBlock = null;
            }
            throw new IllegalStateException("Stumbled over " + event.name());
        }
    }

    void made(@Observes(during = TransactionPhase.AFTER_SUCCESS) TargetCreated event) {
        tell("created", event.name());
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TargetUpdated event) {
        tell("updated", event.name());
    }

    void deleted(@Observes(during = TransactionPhase.AFTER_SUCCESS) TargetDeleted event) {
        tell("deleted", event.name());
    }

    private void tell(String what, String name) {
        if (prefix != null && name.startsWith(prefix)) {
            told.add(what + " " + name);
        }
    }
}
