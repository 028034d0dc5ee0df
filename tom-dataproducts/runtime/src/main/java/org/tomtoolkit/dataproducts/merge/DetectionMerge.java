package org.tomtoolkit.dataproducts.merge;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.dataproducts.detection.LastDetection;
import org.tomtoolkit.targets.spi.MergeParticipant;

/** The last detection moves nowhere: it is looked up anew in the photometry that moved. */
@Singleton
class DetectionMerge implements MergeParticipant {

    @Override
    public String id() {
        return "last-detection";
    }

    @Override
    public Set<Class<?>> entities() {
        return Set.of(LastDetection.class);
    }

    @Override
    public List<String> preview(long fromId, long toId) {
        return List.of();
    }

    @Override
    public String move(long fromId, long toId) {
        return "";
    }

    @Override
    public void undo(long fromId, long toId, String note) {
        // Looked up anew as well.
    }
}
