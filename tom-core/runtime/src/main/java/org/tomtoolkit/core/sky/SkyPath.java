package org.tomtoolkit.core.sky;

/**
 * Where a target is at a time. A star stands still or moves by its proper motion, a comet follows its {@link Orbit}; an
 * ephemeris of another origin is one lambda away.
 *
 * <p>Implementations must be thread-safe and give the same answer for the same time.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface SkyPath {

    /**
     * Astrometric position: corrected for light time, not for aberration.
     *
     * @param mjdUtc time, MJD, UTC
     * @return direction from the Earth's centre, ICRS; never null
     */
    SkyPosition at(double mjdUtc);

    /**
     * Whether the position is the same at all times, so that it is computed once.
     *
     * @return false unless overridden
     */
    default boolean isFixed() {
        return false;
    }

    /**
     * A target that does not move.
     *
     * @param position the position, ICRS
     * @return a path that stays there
     */
    static SkyPath fixed(SkyPosition position) {
        return new FixedPath(position);
    }

    /**
     * A star with proper motion, see {@link SkyPosition#withProperMotion(ProperMotion, double)}.
     *
     * @param position catalogue position at the motion's epoch, ICRS
     * @param motion proper motion and epoch
     * @return the path of the star
     */
    static SkyPath moving(SkyPosition position, ProperMotion motion) {
        return mjdUtc -> position.withProperMotion(motion, mjdUtc);
    }
}
