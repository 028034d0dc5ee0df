package org.tomtoolkit.targets.share;

import jakarta.enterprise.context.ApplicationScoped;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetAccess;
import org.tomtoolkit.targets.spi.TargetButton;

/** Leads from a target to the page that shares it. */
@ApplicationScoped
class ShareButton implements TargetButton {

    private final TargetAccess targets;

    ShareButton(TargetAccess targets) {
        this.targets = targets;
    }

    @Override
    public String label() {
        return "Share";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String href(Target target, Viewer viewer) {
        boolean may = viewer.isLoggedIn()
                && targets.find(target.getId(), viewer, Action.CHANGE).isPresent();
        return may ? "/targets/" + target.getId() + "/share/" : null;
    }
}
