package org.tomtoolkit.core.sky;

import org.jastronomy.jsofa.JSOFA;

/**
 * Heliocentric two-body orbit of a comet, minor planet or planet, from osculating elements in one of the three schemes that
 * a target may have. Ellipse, parabola and hyperbola alike.
 *
 * <p>Elements refer to the mean ecliptic and equinox J2000.0 (obliquity 84381.448″, as MPC and JPL Horizons have it), the
 * Sun's mass is Gauss's constant, planets do not disturb: accurate near the epoch of the elements, arc minutes off after
 * months. The Earth is SOFA's {@code Epv00}; light time is iterated.
 *
 * @since 1.0
 */
public sealed interface Orbit extends SkyPath permits MinorPlanetOrbit, CometOrbit, MajorPlanetOrbit {

    /** Speed of light, au per day. */
    double LIGHT_AU_PER_DAY = JSOFA.DC;

    /**
     * The path around the Sun.
     *
     * @return perihelion, shape and orientation
     */
    Conic conic();

    /**
     * Where the body is, seen from the Earth's centre.
     *
     * @param mjdUtc time, MJD, UTC
     * @return direction and distances
     * @throws IllegalArgumentException when the time is not finite
     */
    default Ephemeris ephemeris(double mjdUtc) {
        double tt = Times.tt(mjdUtc);
        double[][] earth = new double[2][3];
        JSOFA.jauEpv00(Times.MJD_ZERO_JD, tt, earth, new double[2][3]);
        return conic().seenFrom(earth[0], tt);
    }

    @Override
    default SkyPosition at(double mjdUtc) {
        return ephemeris(mjdUtc).position();
    }
}
