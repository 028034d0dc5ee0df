package org.tomtoolkit.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;

/** The transaction of a change: what it builds on is read once nobody else can change it, so changes of two people add up. */
@ApplicationScoped
class TargetChange {

    private final TargetAccess access;
    private final CandidateMaker maker;
    private final TargetWriter writer;

    TargetChange(TargetAccess access, CandidateMaker maker, TargetWriter writer) {
        this.access = access;
        this.maker = maker;
        this.writer = writer;
    }

    /**
     * Saves the change, unless something is wrong with it.
     *
     * @return empty when the target, or the right to change it, went away
     */
    @Transactional
    public Optional<Targets.Outcome> save(long id, TargetDraft draft, Viewer viewer) {
        access.lock(id);
        return access.find(id, viewer, Action.CHANGE).map(present -> save(present, draft, viewer));
    }

    private Targets.Outcome save(Target present, TargetDraft draft, Viewer viewer) {
        Candidate candidate = maker.forChange(present, draft, viewer);
        writer.check(List.of(candidate), present.getId(), viewer);
        Target saved = null;
        if (candidate.errors.isEmpty()) {
            saved = writer.update(present.getId(), candidate, maker.accessList(present, candidate, viewer));
        }
        return new Targets.Outcome(saved, candidate.errors, List.of());
    }
}
