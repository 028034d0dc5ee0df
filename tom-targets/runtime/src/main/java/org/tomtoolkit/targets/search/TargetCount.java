package org.tomtoolkit.targets.search;

/**
 * How many targets there are.
 *
 * @param exact false when there are more and counting stopped
 * @since 1.0
 */
public record TargetCount(long number, boolean exact) {

    public String text() {
        String grouped = String.format(java.util.Locale.ROOT, "%,d", number);
        return exact ? grouped + (number == 1 ? " target" : " targets") : "more than " + grouped + " targets";
    }
}
