package org.tomtoolkit.targets.merge;

import java.util.List;
import java.util.Map;

/**
 * What undoing a merge needs, kept as JSON.
 *
 * @param target the row of the target that went
 * @param filled wire names of the numbers that the other took over
 * @param accessBefore access list of the target that stayed, before
 * @param accessAfter and after
 * @param parts notes of the participants by their ids
 */
record MergeMemo(
        Map<String, Object> target,
        List<String> filled,
        Long accessBefore,
        Long accessAfter,
        Map<String, String> parts) {}
