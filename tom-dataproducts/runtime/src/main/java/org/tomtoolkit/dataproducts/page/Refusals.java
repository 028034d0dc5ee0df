package org.tomtoolkit.dataproducts.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.tomtoolkit.common.table.Selection;
import org.tomtoolkit.core.TomException;

/** How many of the chosen rows something was done with, and why it was refused for the others. */
record Refusals(int done, List<String> reasons) {

    /** Does it row by row; a refusal does not keep the others from it. */
    static Refusals counting(Selection rows, LongConsumer each) {
        List<String> reasons = new ArrayList<>();
        int[] done = {0};
        rows.forEachStep(ids -> ids.forEach(id -> {
            try {
                each.accept(id);
                done[0]++;
            } catch (TomException e) {
                reasons.add(e.detail());
            }
        }));
        return new Refusals(done[0], reasons);
    }

    /** For the person, e.g. {@code 3 deleted. Not the other 2: You may see this file, but not change it.} */
    String text(String participle) {
        String text = done + " " + participle + ".";
        return reasons.isEmpty()
                ? text
                : text + " Not the other " + reasons.size() + ": "
                        + String.join(" ", reasons.stream().distinct().toList());
    }
}
