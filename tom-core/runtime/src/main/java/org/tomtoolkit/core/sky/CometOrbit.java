package org.tomtoolkit.core.sky;

/**
 * Elements in the scheme {@code MPC_COMET}: time and distance of perihelion, any eccentricity. The epoch of osculation is
 * not needed to compute positions.
 *
 * @param perihelionMjd time of perihelion, MJD, TT
 * @param perihelionDistanceAu perihelion distance, au, positive
 * @param eccentricity 0 or more; 1 is a parabola
 * @param argPerihelionDeg argument of perihelion, degrees, J2000.0
 * @param nodeDeg longitude of the ascending node, degrees, ecliptic J2000.0
 * @param inclinationDeg inclination to the ecliptic J2000.0, degrees
 * @since 1.0
 */
public record CometOrbit(
        double perihelionMjd,
        double perihelionDistanceAu,
        double eccentricity,
        double argPerihelionDeg,
        double nodeDeg,
        double inclinationDeg)
        implements Orbit {

    /**
     * Checks the elements.
     *
     * @throws IllegalArgumentException when one is not finite or impossible
     */
    public CometOrbit {
        new Conic(
                perihelionMjd,
                perihelionDistanceAu,
                eccentricity,
                argPerihelionDeg,
                nodeDeg,
                inclinationDeg,
                Double.NaN);
    }

    @Override
    public Conic conic() {
        return new Conic(
                perihelionMjd,
                perihelionDistanceAu,
                eccentricity,
                argPerihelionDeg,
                nodeDeg,
                inclinationDeg,
                Double.NaN);
    }
}
