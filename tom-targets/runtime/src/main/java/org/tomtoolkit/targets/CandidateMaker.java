package org.tomtoolkit.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.extras.TargetExtras;
import org.tomtoolkit.targets.grants.NewTargetDefaults;
import org.tomtoolkit.targets.names.TargetNames;
import org.tomtoolkit.targets.own.OwnColumns;

/** Makes candidates of drafts, with everything noted that is wrong with them by themselves. */
@ApplicationScoped
class CandidateMaker {

    private final GroupGrants grants;
    private final TargetNames names;
    private final TargetExtras extras;
    private final OwnColumns own;

    CandidateMaker(GroupGrants grants, TargetNames names, TargetExtras extras, OwnColumns own) {
        this.grants = grants;
        this.names = names;
        this.extras = extras;
        this.own = own;
    }

    List<Candidate> forNew(List<TargetDraft> drafts, Viewer viewer) {
        List<Candidate> candidates = new ArrayList<>();
        Set<Long> grantable = grants.grantable(viewer);
        NewTargetDefaults.Defaults defaults = grants.defaults(viewer);
        Set<Long> ofSite = grants.ofSite();
        for (TargetDraft draft : drafts) {
            Candidate candidate = Candidate.forNew(draft, defaults);
            grants.check(candidate, grantable, ofSite);
            complete(candidate, true);
            candidates.add(candidate);
        }
        return candidates;
    }

    Candidate forChange(Target present, TargetDraft draft, Viewer viewer) {
        Set<String> known = new HashSet<>(Set.of(present.getName()));
        names.of(present.getId()).forEach(alias -> known.add(alias.getName()));
        Candidate candidate = Candidate.forChange(present, draft, known);
        Set<Long> groups = new HashSet<>(grants.ofSite());
        groups.addAll(grants.groupsIn(present.getAccessListId()));
        grants.check(candidate, grants.grantable(viewer), groups);
        complete(candidate, false);
        return candidate;
    }

    private void complete(Candidate candidate, boolean isNew) {
        extras.check(candidate.extras(), candidate.errors);
        if (!own.isEmpty()) {
            candidate.own = own.read(candidate.draft.values(), isNew, candidate.errors);
        }
    }
}
