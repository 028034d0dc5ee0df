package org.tomtoolkit.targets.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.extras.TargetExtra;
import org.tomtoolkit.targets.extras.TargetExtras;
import org.tomtoolkit.targets.names.TargetName;
import org.tomtoolkit.targets.names.TargetNames;

/** Single aliases and extras: seen by who sees the target, deleted by who may delete the target. */
@ApplicationScoped
class TargetParts {

    private final Targets targets;
    private final TargetNames names;
    private final TargetExtras extras;
    private final TargetVersions versions;

    TargetParts(Targets targets, TargetNames names, TargetExtras extras, TargetVersions versions) {
        this.targets = targets;
        this.names = names;
        this.extras = extras;
        this.versions = versions;
    }

    TargetJson.Named name(long id, Viewer viewer) {
        return TargetJson.of(name(id, viewer, Action.VIEW));
    }

    private TargetName name(long id, Viewer viewer, Action action) {
        return names.find(id)
                .filter(name -> targets.isAllowed(name.getTargetId(), viewer, action))
                .orElseThrow(() -> TomException.notFound("alias"));
    }

    void deleteName(long id, Viewer viewer) {
        long targetId = name(id, viewer, Action.DELETE).getTargetId();
        versions.held(targetId, () -> {
            List<String> left = new ArrayList<>();
            names.of(targetId).stream()
                    .filter(each -> !each.getId().equals(id))
                    .forEach(each -> left.add(each.getName()));
            return targets.update(targetId, new TargetDraft().aliases(left), viewer);
        });
    }

    Map<String, Object> extra(long id, Viewer viewer) {
        return TargetJson.of(extra(id, viewer, Action.VIEW));
    }

    private TargetExtra extra(long id, Viewer viewer, Action action) {
        return extras.find(id)
                .filter(extra -> targets.isAllowed(extra.getTargetId(), viewer, action))
                .orElseThrow(() -> TomException.notFound("extra"));
    }

    void deleteExtra(long id, Viewer viewer) {
        long targetId = extra(id, viewer, Action.DELETE).getTargetId();
        versions.held(targetId, () -> {
            Map<String, String> left = new LinkedHashMap<>();
            extras.of(targetId).stream()
                    .filter(each -> !each.getId().equals(id))
                    .forEach(each -> left.put(each.getKey(), each.getValue()));
            return targets.update(targetId, new TargetDraft().extras(left), viewer);
        });
    }
}
