package org.tomtoolkit.targets.merge;

import java.util.List;
import org.tomtoolkit.targets.Target;

/**
 * What the page shows on which two targets are compared.
 *
 * @param kept the one that would stay
 * @param other the one that would go
 * @param rows what either has, line by line
 * @param moving what would move besides
 * @param warnings what to think of first
 * @param maySwap whether it may be done the other way round
 * @param pairId number in the queue of duplicates, null when they are not there
 */
public record MergeView(
        Target kept,
        Target other,
        List<Row> rows,
        List<String> moving,
        List<String> warnings,
        boolean maySwap,
        Long pairId) {

    /**
     * A property.
     *
     * @param result what the target that stays has afterwards
     * @param taken whether something comes from the other
     */
    public record Row(String label, String kept, String other, String result, boolean taken) {}
}
