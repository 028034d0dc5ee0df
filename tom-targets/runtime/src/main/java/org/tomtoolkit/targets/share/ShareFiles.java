package org.tomtoolkit.targets.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetAccess;

/** Files of targets, from destinations that hand them over. */
@ApplicationScoped
class ShareFiles {

    /** Targets in memory at a time. */
    private static final int STEP = 500;

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
        List<Long> ids = List.copyOf(targetIds);
        Stream<SharedTarget> all = IntStream.iterate(0, from -> from < ids.size(), from -> from + STEP)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + STEP)))
                .flatMap(some -> shared.of(targets.find(some, viewer, Action.CHANGE), lists).stream());
        return served.by().file(served.place(), all).orElse(null);
    }

    int most() {
        return config.mostAtOnce();
    }

    String label(String key) {
        return places.label(key);
    }
}
