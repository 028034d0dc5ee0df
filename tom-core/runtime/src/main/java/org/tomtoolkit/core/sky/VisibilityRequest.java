package org.tomtoolkit.core.sky;

import java.time.Duration;
import java.time.Instant;

/**
 * When and how low one wants to observe.
 *
 * @param start first time
 * @param end end of the window, not before the start; see {@link TimeGrid#between} for what becomes of it
 * @param step distance of the samples, positive
 * @param airmassLimit largest airmass, above 1; samples at or beyond it are blank
 * @param sunAltitudeDeg the Sun's altitude above which it is not dark enough, degrees
 * @since 1.0
 */
public record VisibilityRequest(Instant start, Instant end, Duration step, double airmassLimit, double sunAltitudeDeg) {

    /** Airmass limit when none is asked for. */
    public static final double DEFAULT_AIRMASS_LIMIT = 10.0;

    /** The Sun's altitude at the end of astronomical twilight, degrees. */
    public static final double ASTRONOMICAL_TWILIGHT_DEG = -18.0;

    /** Distance of samples when none is asked for. */
    public static final Duration DEFAULT_STEP = Duration.ofMinutes(10);

    /**
     * Checks the request.
     *
     * @throws IllegalArgumentException when the end is before the start, the step is not positive, the airmass limit not
     *     above 1 or the Sun's altitude not within ±90°
     */
    public VisibilityRequest {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("The end " + end + " is before the start " + start);
        }
        if (step.isNegative() || step.isZero()) {
            throw new IllegalArgumentException("The step must be positive, not " + step);
        }
        if (!(airmassLimit > 1)) {
            throw new IllegalArgumentException("The airmass limit must be above 1, not " + airmassLimit);
        }
        if (!(sunAltitudeDeg >= -90 && sunAltitudeDeg <= 90)) {
            throw new IllegalArgumentException("The Sun's altitude must be within -90 and 90, not " + sunAltitudeDeg);
        }
    }

    /**
     * A window with the usual values: 10 minutes, airmass below 10, after astronomical twilight.
     *
     * @param start first time
     * @param end end of the window
     * @return the request
     */
    public static VisibilityRequest between(Instant start, Instant end) {
        return new VisibilityRequest(start, end, DEFAULT_STEP, DEFAULT_AIRMASS_LIMIT, ASTRONOMICAL_TWILIGHT_DEG);
    }

    /**
     * The same with another step.
     *
     * @param other the step
     * @return a new request
     */
    public VisibilityRequest withStep(Duration other) {
        return new VisibilityRequest(start, end, other, airmassLimit, sunAltitudeDeg);
    }

    /**
     * The same with another airmass limit.
     *
     * @param limit the limit; null means the default
     * @return a new request
     */
    public VisibilityRequest withAirmassLimit(Double limit) {
        double value = limit == null ? DEFAULT_AIRMASS_LIMIT : limit;
        return new VisibilityRequest(start, end, step, value, sunAltitudeDeg);
    }
}
