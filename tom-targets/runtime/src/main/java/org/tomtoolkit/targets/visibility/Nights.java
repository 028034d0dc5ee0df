package org.tomtoolkit.targets.visibility;

import java.time.Instant;
import org.tomtoolkit.core.sky.VisibilityRequest;

/**
 * Some nights that follow each other, and what counts as observable.
 *
 * @param start when to begin, UTC
 * @param count how many nights, 1…366
 * @param airmassLimit largest airmass (sec z), above 1
 * @param sunAltitudeDeg the Sun's altitude above which it is not dark enough, degrees
 * @since 1.0
 */
public record Nights(Instant start, int count, double airmassLimit, double sunAltitudeDeg) {

    /**
     * @throws IllegalArgumentException when the count is out of range
     */
    public Nights {
        if (count < 1 || count > 366) {
            throw new IllegalArgumentException("The number of nights must be within 1 and 366, not " + count);
        }
    }

    /** After astronomical twilight. */
    public static Nights of(Instant start, int count, double airmassLimit) {
        return new Nights(start, count, airmassLimit, VisibilityRequest.ASTRONOMICAL_TWILIGHT_DEG);
    }
}
