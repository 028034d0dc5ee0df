package org.tomtoolkit.targets.match;

import java.util.Locale;

/**
 * A target so close to another that both are likely the same object.
 *
 * @param id of this one
 * @param name of this one
 * @param separationArcsec distance on the sky
 * @since 1.0
 */
public record Neighbour(long id, String name, double separationArcsec) {

    /** The distance for people, e.g. {@code 0.84″}. */
    public String separationText() {
        return String.format(Locale.ROOT, "%.2f″", separationArcsec);
    }
}
