package org.tomtoolkit.observations;

import java.time.Instant;
import org.tomtoolkit.observations.spi.ObservationPhase;

/**
 * Which observations a list shows. Null means: do not care.
 *
 * @param targetName part of the target's name, upper or lower case
 * @param groupId id of an observation group
 * @since 1.0
 */
public record ObservationFilter(
        String facility,
        ObservationPhase phase,
        String status,
        Long targetId,
        String targetName,
        String observationId,
        Long groupId,
        Range start,
        Range end) {

    /** A span of time, either side open when null; both ends belong to it. */
    public record Range(Instant after, Instant before) {
        static final Range ALWAYS = new Range(null, null);
    }

    public ObservationFilter {
        start = start == null ? Range.ALWAYS : start;
        end = end == null ? Range.ALWAYS : end;
    }

    public static ObservationFilter all() {
        return new ObservationFilter(null, null, null, null, null, null, null, null, null);
    }

    public static ObservationFilter ofTarget(long targetId) {
        return new ObservationFilter(null, null, null, targetId, null, null, null, null, null);
    }

    /** The list of the pages. */
    public static ObservationFilter of(String facility, ObservationPhase phase, Long targetId, String targetName) {
        return new ObservationFilter(facility, phase, null, targetId, targetName, null, null, null, null);
    }

    /** The same, but only observations of a group; null for any. */
    public ObservationFilter inGroup(Long id) {
        return new ObservationFilter(facility, phase, status, targetId, targetName, observationId, id, start, end);
    }
}
