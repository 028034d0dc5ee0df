package org.tomtoolkit.core.sky;

/**
 * A Kepler orbit of any eccentricity around the Sun, described from its perihelion.
 *
 * <p>Solved with universal variables (Stumpff functions; Danby 1988, Fundamentals of Celestial Mechanics, §6.9), which need
 * no case for ellipse, parabola and hyperbola and keep their precision where the eccentricity is close to one.
 *
 * @param perihelionMjdTt time of perihelion, MJD, TT
 * @param perihelionDistanceAu perihelion distance, au, positive
 * @param eccentricity 0 or more
 * @param argPerihelionDeg argument of perihelion, degrees
 * @param nodeDeg longitude of the ascending node, degrees, ecliptic J2000.0
 * @param inclinationDeg inclination to the ecliptic J2000.0, degrees
 * @param meanMotionDegPerDay mean motion of an ellipse, degrees per day; NaN takes it from the Sun's mass
 * @since 1.0
 */
public record Conic(
        double perihelionMjdTt,
        double perihelionDistanceAu,
        double eccentricity,
        double argPerihelionDeg,
        double nodeDeg,
        double inclinationDeg,
        double meanMotionDegPerDay) {

    /** Gauss's gravitational constant, au^1.5 per day. */
    static final double GAUSS_K = 0.01720209895;

    private static final double OBLIQUITY = Math.toRadians(84381.448 / 3600.0);
    private static final double LIGHT_TIME_TOLERANCE_DAYS = 1e-10;
    private static final int MAX_LIGHT_TIME_STEPS = 10;

    /**
     * Checks the elements.
     *
     * @throws IllegalArgumentException when one is not finite, the perihelion distance is not positive or the eccentricity
     *     negative
     */
    public Conic {
        requireFinite("time of perihelion", perihelionMjdTt);
        requireFinite("argument of perihelion", argPerihelionDeg);
        requireFinite("longitude of the ascending node", nodeDeg);
        requireFinite("inclination", inclinationDeg);
        if (!(perihelionDistanceAu > 0 && Double.isFinite(perihelionDistanceAu))) {
            throw new IllegalArgumentException("The perihelion distance must be positive, not " + perihelionDistanceAu);
        }
        if (!(eccentricity >= 0 && Double.isFinite(eccentricity))) {
            throw new IllegalArgumentException("The eccentricity must be 0 or more, not " + eccentricity);
        }
    }

    /** An ellipse given by its mean anomaly at an epoch. */
    static Conic ellipse(double epoch, double anomalyDeg, double axisAu, double e, double[] angles, double motionDeg) {
        if (!(axisAu > 0 && Double.isFinite(axisAu))) {
            throw new IllegalArgumentException("The semimajor axis must be positive, not " + axisAu);
        }
        if (!(e >= 0 && e < 1)) {
            throw new IllegalArgumentException("The eccentricity must be at least 0 and below 1 in this scheme, not "
                    + e + "; use the comet scheme");
        }
        requireFinite("mean anomaly", anomalyDeg);
        requireFinite("epoch of elements", epoch);
        double motion = Double.isNaN(motionDeg) ? Math.toDegrees(GAUSS_K / (axisAu * Math.sqrt(axisAu))) : motionDeg;
        if (!(motion > 0 && Double.isFinite(motion))) {
            throw new IllegalArgumentException("The mean daily motion must be positive, not " + motion);
        }
        double sincePerihelion = Math.IEEEremainder(anomalyDeg, 360.0) / motion;
        return new Conic(epoch - sincePerihelion, axisAu * (1 - e), e, angles[0], angles[1], angles[2], motionDeg);
    }

    static void requireFinite(String what, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("The " + what + " must be a finite number, not " + value);
        }
    }

    /**
     * Heliocentric position.
     *
     * @param mjdTt time, MJD, TT
     * @return x, y, z in au, ICRS axes
     * @throws IllegalArgumentException when the time is not finite
     */
    public double[] position(double mjdTt) {
        requireFinite("time", mjdTt);
        double[] inPlane =
                UniversalKepler.position(GAUSS_K * timeSincePerihelion(mjdTt), perihelionDistanceAu, eccentricity);
        double[] ecliptic = toEcliptic(inPlane[0], inPlane[1]);
        double sin = Math.sin(OBLIQUITY);
        double cos = Math.cos(OBLIQUITY);
        return new double[] {ecliptic[0], ecliptic[1] * cos - ecliptic[2] * sin, ecliptic[1] * sin + ecliptic[2] * cos};
    }

    /** Days since perihelion, for an ellipse within half a revolution; scaled when the mean motion is given. */
    private double timeSincePerihelion(double mjdTt) {
        double days = mjdTt - perihelionMjdTt;
        if (eccentricity >= 1) {
            return days;
        }
        double axis = perihelionDistanceAu / (1 - eccentricity);
        double natural = GAUSS_K / (axis * Math.sqrt(axis));
        double motion = Double.isNaN(meanMotionDegPerDay) ? natural : Math.toRadians(meanMotionDegPerDay);
        return Math.IEEEremainder(motion * days, 2 * Math.PI) / natural;
    }

    private double[] toEcliptic(double x, double y) {
        double peri = Math.toRadians(argPerihelionDeg);
        double node = Math.toRadians(nodeDeg);
        double inclination = Math.toRadians(inclinationDeg);
        double along = x * Math.cos(peri) - y * Math.sin(peri);
        double across = x * Math.sin(peri) + y * Math.cos(peri);
        double flat = across * Math.cos(inclination);
        return new double[] {
            along * Math.cos(node) - flat * Math.sin(node),
            along * Math.sin(node) + flat * Math.cos(node),
            across * Math.sin(inclination)
        };
    }

    /** Astrometric ephemeris from an observer at a heliocentric place (au, ICRS axes) at a time (MJD, TT). */
    Ephemeris seenFrom(double[] observer, double mjdTt) {
        double lightTime = 0;
        double[] body = position(mjdTt);
        for (int i = 0; i < MAX_LIGHT_TIME_STEPS; i++) {
            double next = distance(body, observer) / Orbit.LIGHT_AU_PER_DAY;
            body = position(mjdTt - next);
            if (Math.abs(next - lightTime) < LIGHT_TIME_TOLERANCE_DAYS) {
                break;
            }
            lightTime = next;
        }
        double x = body[0] - observer[0];
        double y = body[1] - observer[1];
        double z = body[2] - observer[2];
        double fromSun = Math.sqrt(body[0] * body[0] + body[1] * body[1] + body[2] * body[2]);
        double fromObserver = distance(body, observer);
        double cosPhase = (body[0] * x + body[1] * y + body[2] * z) / (fromSun * fromObserver);
        double phase = Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosPhase))));
        return new Ephemeris(SkyPosition.ofVector(x, y, z), fromSun, fromObserver, phase);
    }

    private static double distance(double[] a, double[] b) {
        double x = a[0] - b[0];
        double y = a[1] - b[1];
        double z = a[2] - b[2];
        return Math.sqrt(x * x + y * y + z * z);
    }
}
