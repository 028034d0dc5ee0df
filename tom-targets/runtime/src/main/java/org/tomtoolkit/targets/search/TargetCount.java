package org.tomtoolkit.targets.search;

import java.util.Locale;

/**
 * How many targets there are.
 *
 * @param exact false when there are more and counting stopped
 * @since 1.0
 */
public record TargetCount(long number, boolean exact) {

    /** Of a number that was counted up to one more than the limit. */
    public static TargetCount of(long counted, long limit) {
        return counted > limit ? new TargetCount(limit, false) : new TargetCount(counted, true);
    }

    public boolean isNone() {
        return number == 0;
    }

    /** Such as {@code 12} or {@code more than 10,000}. */
    public String numberText() {
        return (exact ? "" : "more than ") + String.format(Locale.ROOT, "%,d", number);
    }

    /** Such as {@code 1 target} or {@code more than 10,000 targets}. */
    public String text() {
        return numberText() + (exact && number == 1 ? " target" : " targets");
    }
}
