package org.tomtoolkit.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.names.TargetNames;
import org.tomtoolkit.targets.names.TargetNames.Holder;
import org.tomtoolkit.targets.spi.TargetMatcher;

/** Whether names are free, for many targets at once: among those in the database and among each other; then what the matcher says. */
@ApplicationScoped
class NameCheck {

    private final TargetNames names;
    private final TargetAccess access;
    private final TargetMatcher matcher;
    private final PlaceCheck placeCheck;

    NameCheck(TargetNames names, TargetAccess access, TargetMatcher matcher, PlaceCheck placeCheck) {
        this.names = names;
        this.access = access;
        this.matcher = matcher;
        this.placeCheck = placeCheck;
    }

    /** One name of a candidate and where its errors belong. */
    private record Use(String at, String name, String key) {}

    /**
     * Notes clashes in the errors of the candidates. Of two candidates with the same name the first without errors wins.
     *
     * @param targetId of a target that changes, null for new ones
     */
    void check(List<Candidate> candidates, Long targetId, Viewer viewer) {
        Map<Candidate, List<Use>> uses = new HashMap<>();
        Set<String> keys = new HashSet<>();
        for (Candidate candidate : candidates) {
            List<Use> mine = uses(candidate);
            uses.put(candidate, mine);
            mine.forEach(use -> keys.add(use.key()));
        }
        Map<String, List<Holder>> holders = names.holders(keys);
        Set<Long> visible = visible(holders, viewer);
        Set<String> taken = new HashSet<>();
        PlaceCheck.Taken places = placeCheck.taken(candidates, targetId, viewer);
        List<Candidate> placed = new ArrayList<>();
        for (Candidate candidate : candidates) {
            own(candidate, uses.get(candidate));
            for (Use use : uses.get(candidate)) {
                others(candidate, use, holders.getOrDefault(use.key(), List.of()), targetId, visible);
                if (taken.contains(use.key())) {
                    candidate.errors.add(
                            use.at(), "“" + use.name() + "” was there before: the same name stands twice here.");
                }
            }
            if (targetId == null && candidate.errors.isEmpty()) {
                matcher.duplicateOf(candidate.target).ifPresent(other -> duplicate(candidate, other, viewer));
            }
            placeCheck.check(candidate, placed, places);
            if (candidate.errors.isEmpty()) {
                placed.add(candidate);
                uses.get(candidate).forEach(use -> taken.add(use.key()));
            }
        }
    }

    private void duplicate(Candidate candidate, long other, Viewer viewer) {
        String name = access.find(other, viewer, Action.VIEW)
                .map(target -> ": " + target.getName())
                .orElse("");
        candidate.errors.add("This is the same object as a target that is there already" + name + ".");
    }

    private List<Use> uses(Candidate candidate) {
        List<Use> uses = new ArrayList<>();
        add(uses, "name", candidate.target.getName(), candidate);
        List<String> aliases = candidate.aliases();
        for (int i = 0; i < aliases.size(); i++) {
            add(uses, "aliases." + i, aliases.get(i), candidate);
        }
        return uses;
    }

    private void add(List<Use> uses, String at, String name, Candidate candidate) {
        if (name != null && !name.isBlank() && candidate.errors.at(at).isEmpty()) {
            uses.add(new Use(at, name, names.key(name)));
        }
    }

    /** Name and aliases of one target must differ; what is there already and stays is left alone. */
    private void own(Candidate candidate, List<Use> uses) {
        Map<String, Use> seen = new HashMap<>();
        for (Use use : uses) {
            Use first = seen.putIfAbsent(use.key(), use);
            boolean isOld = first != null && isOld(candidate, use) && isOld(candidate, first);
            if (first != null && (!isOld || first.name().equals(use.name()))) {
                candidate.errors.add(use.at(), "Name and aliases must differ: “" + use.name() + "” is there already.");
            }
        }
    }

    private static boolean isOld(Candidate candidate, Use use) {
        return candidate.present.contains(use.name());
    }

    private void others(Candidate candidate, Use use, List<Holder> holders, Long targetId, Set<Long> visible) {
        if (isOld(candidate, use)) {
            return;
        }
        for (Holder holder : holders) {
            if (isOwnAlias(candidate, use, holder, targetId)) {
                candidate.errors.add(
                        use.at(), "Name and aliases must differ: “" + holder.name() + "” is an alias of it.");
                return;
            }
            if (targetId == null || holder.targetId() != targetId) {
                candidate.errors.add(use.at(), clash(use, holder, visible.contains(holder.targetId())));
                return;
            }
        }
    }

    /** A new name that is the same as an alias which the change does not mention, and which therefore stays. */
    private static boolean isOwnAlias(Candidate candidate, Use use, Holder holder, Long targetId) {
        return targetId != null
                && holder.targetId() == targetId
                && use.at().equals("name")
                && candidate.draft.aliases() == null
                && !holder.name().equals(holder.targetName());
    }

    /** Names a target only to those who may see it. */
    private static String clash(Use use, Holder holder, boolean visible) {
        if (!visible) {
            return "“" + use.name() + "” is taken: a target has this name, or one that differs in writing only.";
        }
        String of = holder.name().equals(holder.targetName()) ? "" : ", an alias of “" + holder.targetName() + "”";
        return holder.name().equals(use.name())
                ? "There is a target named “" + holder.name() + "” already" + of + "."
                : "“" + use.name() + "” is the same name as “" + holder.name() + "”" + of + ".";
    }

    private Set<Long> visible(Map<String, List<Holder>> holders, Viewer viewer) {
        List<Long> ids = holders.values().stream()
                .flatMap(Collection::stream)
                .map(Holder::targetId)
                .distinct()
                .toList();
        return access.allowed(ids, viewer, Action.VIEW);
    }
}
