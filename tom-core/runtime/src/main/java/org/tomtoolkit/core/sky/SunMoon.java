package org.tomtoolkit.core.sky;

import org.jastronomy.jsofa.JSOFA;

/**
 * Sun and Moon seen from the Earth's centre: apparent directions (light time and aberration applied) along ICRS axes, i.e.
 * GCRS, without precession and nutation, so that they compare directly with catalogue positions.
 *
 * <p>Sun from SOFA {@code Epv00} (better than 0.1″), Moon from {@code Moon98} (Meeus 1998; about 10″). Seen from a site the
 * Moon stands up to 1° elsewhere: use {@link SiteSky#moonAltitudesDeg()}.
 *
 * <p>Thread-safe; has no state.
 *
 * @since 1.0
 */
public final class SunMoon {

    private SunMoon() {}

    /**
     * Where the Sun is.
     *
     * @param mjdUtc time, MJD, UTC
     * @return geocentric apparent direction, ICRS axes
     */
    public static SkyPosition sun(double mjdUtc) {
        return direction(sunVector(mjdUtc));
    }

    /**
     * Where the Moon is.
     *
     * @param mjdUtc time, MJD, UTC
     * @return geocentric apparent direction, ICRS axes
     */
    public static SkyPosition moon(double mjdUtc) {
        return direction(moonVector(mjdUtc));
    }

    /**
     * Illuminated fraction of the Moon's disk, (1 + cos i) ⁄ 2 with the phase angle i from elongation and distances (Meeus
     * 1998, Astronomical Algorithms, ch. 48).
     *
     * @param mjdUtc time, MJD, UTC
     * @return 0 (new) … 1 (full)
     */
    public static double moonIllumination(double mjdUtc) {
        double[] sun = sunVector(mjdUtc);
        double[] moon = moonVector(mjdUtc);
        double elongation = Math.toRadians(direction(sun).separationDeg(direction(moon)));
        double sunDistance = length(sun);
        double phase =
                Math.atan2(sunDistance * Math.sin(elongation), length(moon) - sunDistance * Math.cos(elongation));
        return (1 + Math.cos(phase)) / 2;
    }

    /**
     * Angle between the Moon and a position, geocentric.
     *
     * @param position the position, ICRS
     * @param mjdUtc time, MJD, UTC
     * @return degrees, 0…180
     */
    public static double moonSeparationDeg(SkyPosition position, double mjdUtc) {
        return moon(mjdUtc).separationDeg(position);
    }

    /** Apparent geocentric vector of the Sun, au, GCRS axes. */
    static double[] sunVector(double mjdUtc) {
        EarthFrame frame = EarthFrame.near(mjdUtc);
        double[] sun = frame.toSun(mjdUtc);
        frame.aberrateVector(sun);
        return sun;
    }

    /** Apparent geocentric vector of the Moon, au, GCRS axes: where it was when its light left, relative to the Earth. */
    static double[] moonVector(double mjdUtc) {
        double tt = Times.tt(mjdUtc);
        double[] now = JSOFA.jauMoon98(Times.MJD_ZERO_JD, tt)[0];
        return JSOFA.jauMoon98(Times.MJD_ZERO_JD, tt - length(now) / JSOFA.DC)[0];
    }

    private static SkyPosition direction(double[] vector) {
        return SkyPosition.ofVector(vector[0], vector[1], vector[2]);
    }

    private static double length(double[] vector) {
        return Math.sqrt(vector[0] * vector[0] + vector[1] * vector[1] + vector[2] * vector[2]);
    }
}
