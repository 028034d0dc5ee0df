package org.tomtoolkit.it.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tomtoolkit.targets.lists.TargetListCreated;
import org.tomtoolkit.targets.lists.TargetListDeleted;
import org.tomtoolkit.targets.lists.TargetListMembersChanged;
import org.tomtoolkit.targets.lists.TargetListUpdated;

/** Remembers what was told after a commit about target lists whose names begin a certain way. */
@ApplicationScoped
public class HeardLists {

    private final List<String> told = new CopyOnWriteArrayList<>();
    private volatile String prefix;

    /** Forgets everything and listens to these names. */
    void listenTo(String beginning) {
        told.clear();
        prefix = beginning;
    }

    /** What was told since this was last asked. */
    List<String> told() {
        List<String> news = new ArrayList<>(told);
        told.clear();
        return news;
    }

    void made(@Observes(during = TransactionPhase.AFTER_SUCCESS) TargetListCreated event) {
        tell(event.name(), event.listId() + " created");
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TargetListUpdated event) {
        tell(event.name(), event.listId() + " updated " + event.name());
    }

    void members(@Observes(during = TransactionPhase.AFTER_SUCCESS) TargetListMembersChanged event) {
        tell(event.name(), event.listId() + " +" + event.added() + " -" + event.removed());
    }

    void deleted(@Observes(during = TransactionPhase.AFTER_SUCCESS) TargetListDeleted event) {
        tell(event.name(), event.listId() + " deleted with " + event.members());
    }

    private void tell(String name, String what) {
        if (prefix != null && name.startsWith(prefix)) {
            told.add(what);
        }
    }
}
