package org.tomtoolkit.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.extras.TargetExtra;
import org.tomtoolkit.targets.extras.TargetExtras;
import org.tomtoolkit.targets.grants.NewTargetDefaults;
import org.tomtoolkit.targets.names.TargetName;
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
        List<String> aliases =
                names.of(present.getId()).stream().map(TargetName::getName).toList();
        Set<String> known = new HashSet<>(aliases);
        known.add(present.getName());
        TargetDraft whole = draft.isAdding() ? added(draft, present, aliases) : draft;
        Candidate candidate = Candidate.forChange(present, whole, known);
        Set<Long> groups = new HashSet<>(grants.ofSite());
        groups.addAll(grants.groupsIn(present.getAccessListId()));
        grants.check(candidate, grants.grantable(viewer), groups);
        complete(candidate, false);
        return candidate;
    }

    private TargetDraft added(TargetDraft draft, Target present, List<String> aliases) {
        List<String> allAliases = null;
        if (draft.aliases() != null) {
            Set<String> keys = new HashSet<>(Set.of(present.getNameKey()));
            aliases.forEach(alias -> keys.add(names.key(alias)));
            allAliases = new ArrayList<>(aliases);
            draft.aliases().stream()
                    .filter(alias -> keys.add(names.key(alias.strip())))
                    .forEach(allAliases::add);
        }
        Map<String, String> allExtras = null;
        if (draft.extras() != null) {
            allExtras = new LinkedHashMap<>();
            for (TargetExtra extra : extras.of(present.getId())) {
                allExtras.put(extra.getKey(), extra.getValue());
            }
            allExtras.putAll(draft.extras());
        }
        return draft.complete(allAliases, allExtras);
    }

    /** The list that gives these groups everything. */
    Long accessList(Set<Long> groupIds) {
        return grants.listFor(groupIds);
    }

    /** The list of grants a target has after a change. */
    Long accessList(Target present, Candidate change, Viewer viewer) {
        List<Long> wanted = change.draft.groupIds();
        return wanted == null
                ? present.getAccessListId()
                : grants.changed(present, wanted, grants.grantable(viewer), viewer);
    }

    private void complete(Candidate candidate, boolean isNew) {
        extras.check(candidate.extras(), candidate.errors);
        if (!own.isEmpty()) {
            candidate.own = own.read(candidate.draft.values(), isNew, candidate.errors);
        }
    }
}
