package org.tomtoolkit.targets.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetAccess;
import org.tomtoolkit.targets.names.TargetNames;
import org.tomtoolkit.targets.page.TargetFormView.Likely;

/** Targets that may be the object somebody is about to save; only those they may see. */
@ApplicationScoped
class LikelyTargets {

    private final TargetNames names;
    private final TargetAccess access;

    LikelyTargets(TargetNames names, TargetAccess access) {
        this.names = names;
        this.access = access;
    }

    /** Whose name or alias is one of those in the form. */
    List<Likely> byName(Target present, TargetInput input, Viewer viewer) {
        List<String> keys = new ArrayList<>();
        List<String> given = new ArrayList<>(input.aliases());
        given.add(input.form().text("name"));
        given.stream()
                .filter(name -> !name.isBlank() && name.length() <= 100)
                .forEach(name -> keys.add(names.key(name)));
        Map<Long, Likely> found = new LinkedHashMap<>();
        for (List<TargetNames.Holder> holders : names.holders(keys).values()) {
            for (TargetNames.Holder holder : holders) {
                String why = holder.name().equals(holder.targetName())
                        ? "the same name"
                        : "its alias “" + holder.name() + "”";
                found.putIfAbsent(holder.targetId(), new Likely(holder.targetId(), holder.targetName(), why));
            }
        }
        if (present != null) {
            found.remove(present.getId());
        }
        Set<Long> visible = access.allowed(found.keySet(), viewer, Action.VIEW);
        return found.values().stream()
                .filter(likely -> visible.contains(likely.id()))
                .toList();
    }
}
