package org.tomtoolkit.targets.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetAccess;

/** Files of targets, from destinations that hand them over. */
@ApplicationScoped
class ShareFiles {

    private final SharingConfig config;
    private final SharingPlaces places;
    private final TargetAccess targets;
    private final SharedTargets shared;

    ShareFiles(SharingConfig config, SharingPlaces places, TargetAccess targets, SharedTargets shared) {
        this.config = config;
        this.places = places;
        this.targets = targets;
        this.shared = shared;
    }

    /** The file, null when the place is one that something is sent to. */
    SharedFile of(String key, Collection<Long> targetIds, List<String> lists, Viewer viewer) {
        SharingPlaces.Served served = places.get(key, Outbox.DESTINATION);
        if (!served.place().handsOverFile()) {
            return null;
        }
        if (targetIds.isEmpty() || targetIds.size() > config.mostAtOnce()) {
            throw ValidationException.at(
                    Outbox.DESTINATION, "Choose from one to " + config.mostAtOnce() + " targets that you may change.");
        }
        List<SharedTarget> all = targetIds.stream()
                .map(id -> targets.find(id, viewer, Action.CHANGE))
                .flatMap(Optional::stream)
                .map(target -> shared.of(target, lists, false, ""))
                .toList();
        return served.by().file(served.place(), all).orElse(null);
    }

    int most() {
        return config.mostAtOnce();
    }

    String label(String key) {
        return places.label(key);
    }
}
