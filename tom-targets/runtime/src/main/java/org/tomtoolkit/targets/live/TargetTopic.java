package org.tomtoolkit.targets.live;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import org.tomtoolkit.common.live.Live;
import org.tomtoolkit.common.live.LiveTopic;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.targets.TargetUpdated;
import org.tomtoolkit.targets.Targets;

/** The topic {@code target:<id>}; who may view the target may follow it. */
@PluginId(TargetTopic.ID)
public class TargetTopic implements LiveTopic {

    static final String ID = "target";

    private final Targets targets;
    private final Live live;

    TargetTopic(Targets targets, Live live) {
        this.targets = targets;
        this.live = live;
    }

    @Override
    public String label() {
        return "Targets";
    }

    @Override
    public boolean maySee(long id, Viewer viewer) {
        return targets.isAllowed(id, viewer, Action.VIEW);
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) TargetUpdated change) {
        live.tellFollowers(ID, change.targetId(), "target", Map.of("id", change.targetId()));
    }
}
