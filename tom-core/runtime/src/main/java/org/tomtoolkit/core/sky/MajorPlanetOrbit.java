package org.tomtoolkit.core.sky;

/**
 * Elements in the scheme {@code JPL_MAJOR_PLANET}: as {@link MinorPlanetOrbit}, with the mean daily motion given instead of
 * following from the semimajor axis (a planet's own mass speeds it up).
 *
 * @param epochMjd epoch of elements, MJD, TT
 * @param meanAnomalyDeg mean anomaly at the epoch, degrees
 * @param meanDailyMotionDeg mean daily motion, degrees per day, positive
 * @param semimajorAxisAu semimajor axis, au, positive
 * @param eccentricity 0 ≤ e &lt; 1
 * @param argPerihelionDeg argument of perihelion, degrees, J2000.0
 * @param nodeDeg longitude of the ascending node, degrees, ecliptic J2000.0
 * @param inclinationDeg inclination to the ecliptic J2000.0, degrees
 * @since 1.0
 */
public record MajorPlanetOrbit(
        double epochMjd,
        double meanAnomalyDeg,
        double meanDailyMotionDeg,
        double semimajorAxisAu,
        double eccentricity,
        double argPerihelionDeg,
        double nodeDeg,
        double inclinationDeg)
        implements Orbit {

    /**
     * Checks the elements.
     *
     * @throws IllegalArgumentException when they describe no ellipse or the motion is not positive
     */
    public MajorPlanetOrbit {
        Conic.requireFinite("mean daily motion", meanDailyMotionDeg);
        Conic.ellipse(
                epochMjd,
                meanAnomalyDeg,
                semimajorAxisAu,
                eccentricity,
                new double[] {argPerihelionDeg, nodeDeg, inclinationDeg},
                meanDailyMotionDeg);
    }

    @Override
    public Conic conic() {
        double[] angles = {argPerihelionDeg, nodeDeg, inclinationDeg};
        return Conic.ellipse(epochMjd, meanAnomalyDeg, semimajorAxisAu, eccentricity, angles, meanDailyMotionDeg);
    }
}
