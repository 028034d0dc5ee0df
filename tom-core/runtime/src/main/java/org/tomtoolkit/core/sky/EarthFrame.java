package org.tomtoolkit.core.sky;

import org.jastronomy.jsofa.JSOFA;

/**
 * All that is needed to turn an ICRS direction into the apparent direction of a moment and that no site and no target
 * changes: where the Earth is, how fast it moves (SOFA {@code Epv00}, {@code Apcg}), how its axis points. Computed at full
 * UTC hours and good for half an hour either side: the Earth's velocity turns by 0.01″ in that time, its axis by less.
 */
final class EarthFrame {

    private static final double SCHWARZSCHILD_AU = JSOFA.SRS;
    private static final double SUN_GM = Conic.GAUSS_K * Conic.GAUSS_K; // au³/d²
    private static final int CACHED_HOURS = 2_000;
    private static final Recent<EarthFrame> HOURS = new Recent<>(CACHED_HOURS, hour -> new EarthFrame(hour / 24.0));

    final double mjdUtc;
    private final double ttMinusUtcDays;
    private final double[] toEarth; // unit vector Sun to Earth
    private final double sunDistance; // au
    private final double[] heliocentricVelocity; // au per day
    private final double[] velocity; // of the Earth among the stars, in c
    private final double gamma; // sqrt(1 - v²), the reciprocal Lorentz factor
    private final double[][] toIntermediate; // ICRS to CIRS

    private EarthFrame(double mjdUtc) {
        this.mjdUtc = mjdUtc;
        ttMinusUtcDays = Times.ttMinusUtcSeconds(mjdUtc) / Times.SECONDS_PER_DAY;
        double[][] heliocentric = new double[2][3];
        double[][] barycentric = new double[2][3];
        double tt = mjdUtc + ttMinusUtcDays;
        JSOFA.jauEpv00(Times.MJD_ZERO_JD, tt, heliocentric, barycentric);
        JSOFA.Astrom astrom = new JSOFA.Astrom();
        JSOFA.jauApcg(Times.MJD_ZERO_JD, tt, barycentric, heliocentric[0], astrom);
        heliocentricVelocity = heliocentric[1];
        toEarth = astrom.eh;
        sunDistance = astrom.em;
        velocity = astrom.v;
        gamma = astrom.bm1;
        toIntermediate = EarthAxis.toIntermediate(mjdUtc);
    }

    /** The frame of the full hour nearest to the time; cached. */
    static EarthFrame near(double mjdUtc) {
        if (!(Math.abs(mjdUtc) < 1e7)) {
            throw new IllegalArgumentException("Not a Modified Julian Date: " + mjdUtc);
        }
        return HOURS.get(Math.round(mjdUtc * 24.0));
    }

    /** Terrestrial Time of a time near this frame's; a leap second in between counts from the frame's hour on. */
    double tt(double mjd) {
        return mjd + ttMinusUtcDays;
    }

    /** Astrometric ICRS unit vector to apparent direction, CIRS axes: Sun's light bending, aberration, axis. */
    void toCirs(double[] from, double[] out) {
        bendLight(from, out);
        aberrate(out);
        rotate(out);
    }

    /** As SOFA {@code Ldsun}: bends the light of a distant source around the Sun. */
    private void bendLight(double[] from, double[] out) {
        double px = from[0];
        double py = from[1];
        double pz = from[2];
        double[] e = toEarth;
        double far = Math.max(sunDistance * sunDistance, 1.0);
        double pe = px * e[0] + py * e[1] + pz * e[2];
        double w = SCHWARZSCHILD_AU / sunDistance / Math.max(1.0 + pe, 1e-6 / far);
        // p × (e × p) = e (p·p) − p (p·e)
        out[0] = px + w * (e[0] - px * pe);
        out[1] = py + w * (e[1] - py * pe);
        out[2] = pz + w * (e[2] - pz * pe);
    }

    /** As SOFA {@code Ab}: stellar aberration by the Earth's centre, in place. */
    private void aberrate(double[] p) {
        double[] v = velocity;
        double pv = p[0] * v[0] + p[1] * v[1] + p[2] * v[2];
        double w1 = 1.0 + pv / (1.0 + gamma);
        double w2 = SCHWARZSCHILD_AU / sunDistance;
        double x = p[0] * gamma + w1 * v[0] + w2 * (v[0] - pv * p[0]);
        double y = p[1] * gamma + w1 * v[1] + w2 * (v[1] - pv * p[1]);
        double z = p[2] * gamma + w1 * v[2] + w2 * (v[2] - pv * p[2]);
        double scale = 1.0 / Math.sqrt(x * x + y * y + z * z);
        p[0] = x * scale;
        p[1] = y * scale;
        p[2] = z * scale;
    }

    /** From ICRS axes to the celestial intermediate axes of the time, in place. */
    void rotate(double[] p) {
        double[][] m = toIntermediate;
        double x = m[0][0] * p[0] + m[0][1] * p[1] + m[0][2] * p[2];
        double y = m[1][0] * p[0] + m[1][1] * p[1] + m[1][2] * p[2];
        double z = m[2][0] * p[0] + m[2][1] * p[1] + m[2][2] * p[2];
        p[0] = x;
        p[1] = y;
        p[2] = z;
    }

    /**
     * Heliocentric place of the Earth's centre, au, ICRS axes, at a time near this frame's: carried there by its velocity and
     * the Sun's pull (error below 1e-8 au within half an hour).
     */
    double[] earth(double mjd) {
        double days = mjd - mjdUtc;
        double pull = 0.5 * SUN_GM / (sunDistance * sunDistance) * days * days;
        double[] earth = new double[3];
        for (int i = 0; i < 3; i++) {
            earth[i] = toEarth[i] * (sunDistance - pull) + heliocentricVelocity[i] * days;
        }
        return earth;
    }

    /** Vector from the Earth's centre to the Sun, au, ICRS axes, as {@link #earth(double)}. */
    double[] toSun(double mjd) {
        double[] earth = earth(mjd);
        return new double[] {-earth[0], -earth[1], -earth[2]};
    }

    /** The apparent direction of a vector, i.e. with aberration, length kept, ICRS axes; in place. */
    void aberrateVector(double[] vector) {
        double length = Math.sqrt(vector[0] * vector[0] + vector[1] * vector[1] + vector[2] * vector[2]);
        for (int i = 0; i < 3; i++) {
            vector[i] /= length;
        }
        aberrate(vector);
        for (int i = 0; i < 3; i++) {
            vector[i] *= length;
        }
    }
}
