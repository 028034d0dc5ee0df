package org.tomtoolkit.core.sky;

/**
 * Brightness of bodies of the solar system from their distances.
 *
 * <p>Thread-safe; has no state.
 *
 * @since 1.0
 */
public final class Brightness {

    /** Slope of a minor planet of which nothing is known. */
    public static final double USUAL_G = 0.15;

    /** Slope of a comet of which nothing is known: as the fourth power of its distance from the Sun. */
    public static final double USUAL_K1 = 10;

    private static final double LARGEST_PHASE_DEG = 120;

    private Brightness() {}

    /**
     * Visual magnitude of a minor planet in the IAU's H, G system (Bowell et al. 1989, Asteroids II).
     *
     * @param h absolute magnitude
     * @param g slope parameter, usually {@link #USUAL_G}
     * @param seen distances and phase angle
     * @return magnitude; NaN beyond a phase angle of 120°, where the system says nothing
     */
    public static double minorPlanet(double h, double g, Ephemeris seen) {
        if (seen.phaseAngleDeg() > LARGEST_PHASE_DEG) {
            return Double.NaN;
        }
        double tan = Math.tan(Math.toRadians(seen.phaseAngleDeg()) / 2);
        double first = Math.exp(-3.33 * Math.pow(tan, 0.63));
        double second = Math.exp(-1.87 * Math.pow(tan, 1.22));
        return h
                + 5 * Math.log10(seen.heliocentricAu() * seen.geocentricAu())
                - 2.5 * Math.log10((1 - g) * first + g * second);
    }

    /**
     * Total magnitude of a comet, M1 + 5 log Δ + k1 log r, as JPL's small-body database has it.
     *
     * @param m1 absolute total magnitude
     * @param k1 slope, usually {@link #USUAL_K1}; 2.5 times the power with which it brightens towards the Sun
     * @param seen distances
     * @return magnitude
     */
    public static double comet(double m1, double k1, Ephemeris seen) {
        return m1 + 5 * Math.log10(seen.geocentricAu()) + k1 * Math.log10(seen.heliocentricAu());
    }
}
