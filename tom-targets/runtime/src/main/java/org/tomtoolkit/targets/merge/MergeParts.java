package org.tomtoolkit.targets.merge;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.core.plugin.Guard;
import org.tomtoolkit.targets.spi.MergeParticipant;

/** Everybody who moves something when targets are merged, in the order of their ids. */
@ApplicationScoped
class MergeParts {

    private final List<MergeParticipant> all;

    MergeParts(@All List<MergeParticipant> found) {
        Set<String> ids = new HashSet<>();
        for (MergeParticipant each : found) {
            if (!ids.add(each.id())) {
                throw new IllegalStateException("Two merge participants have the id " + each.id());
            }
        }
        all = found.stream().sorted(Comparator.comparing(MergeParticipant::id)).toList();
    }

    List<MergeParticipant> all() {
        return all;
    }

    /** What would move, for people; a part that fails says nothing here. */
    List<String> preview(long fromId, long toId) {
        List<String> texts = new ArrayList<>();
        for (MergeParticipant part : all) {
            Guard.call("Merge of " + part.id(), () -> part.preview(fromId, toId))
                    .ifPresent(texts::addAll);
        }
        return texts;
    }
}
