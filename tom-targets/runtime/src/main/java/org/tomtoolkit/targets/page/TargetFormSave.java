package org.tomtoolkit.targets.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Predicate;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetAccess;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** Saves a form only over the target that it showed. */
@ApplicationScoped
class TargetFormSave {

    private final Targets targets;
    private final TargetAccess access;

    TargetFormSave(Targets targets, TargetAccess access) {
        this.targets = targets;
        this.access = access;
    }

    /**
     * @param isSame whether the target, now that nobody else can change it, is what the form showed
     * @return empty when it is not; nothing is changed then
     */
    @Transactional
    Optional<Target> update(long id, TargetDraft draft, Predicate<Target> isSame, Viewer viewer) {
        access.lock(id);
        return isSame.test(targets.get(id, viewer, Action.CHANGE))
                ? Optional.of(targets.update(id, draft, viewer))
                : Optional.empty();
    }
}
