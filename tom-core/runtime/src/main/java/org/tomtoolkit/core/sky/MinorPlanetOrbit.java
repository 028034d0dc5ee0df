package org.tomtoolkit.core.sky;

/**
 * Elements in the scheme {@code MPC_MINOR_PLANET}: mean anomaly and semimajor axis at an epoch.
 *
 * @param epochMjd epoch of elements, MJD, TT
 * @param meanAnomalyDeg mean anomaly at the epoch, degrees
 * @param semimajorAxisAu semimajor axis, au, positive
 * @param eccentricity 0 ≤ e &lt; 1
 * @param argPerihelionDeg argument of perihelion, degrees, J2000.0
 * @param nodeDeg longitude of the ascending node, degrees, ecliptic J2000.0
 * @param inclinationDeg inclination to the ecliptic J2000.0, degrees
 * @since 1.0
 */
public record MinorPlanetOrbit(
        double epochMjd,
        double meanAnomalyDeg,
        double semimajorAxisAu,
        double eccentricity,
        double argPerihelionDeg,
        double nodeDeg,
        double inclinationDeg)
        implements Orbit {

    /**
     * Checks the elements.
     *
     * @throws IllegalArgumentException when they describe no ellipse
     */
    public MinorPlanetOrbit {
        Conic.ellipse(
                epochMjd,
                meanAnomalyDeg,
                semimajorAxisAu,
                eccentricity,
                new double[] {argPerihelionDeg, nodeDeg, inclinationDeg},
                Double.NaN);
    }

    @Override
    public Conic conic() {
        double[] angles = {argPerihelionDeg, nodeDeg, inclinationDeg};
        return Conic.ellipse(epochMjd, meanAnomalyDeg, semimajorAxisAu, eccentricity, angles, Double.NaN);
    }
}
