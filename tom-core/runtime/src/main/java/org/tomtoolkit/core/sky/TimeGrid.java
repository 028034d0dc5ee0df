package org.tomtoolkit.core.sky;

import java.time.Duration;
import java.time.Instant;
import org.jastronomy.jsofa.JSOFA;

/**
 * A series of times together with the Earth's place, velocity and axis at each of them: the part of the work that all
 * sites and all targets share. Make one, then look at it from several sites ({@link SiteSky}).
 *
 * <p>Immutable and thread-safe.
 *
 * @since 1.0
 */
public final class TimeGrid {

    /** The most times a grid may have: a year in half-minute steps, about 70 MB. */
    public static final int MAX_TIMES = 1_100_000;

    private final double[] mjdUtc;
    private final double[] earthRotation;
    private final EarthFrame[] frames;
    private ApparentTrack sun;

    private TimeGrid(double[] mjdUtc) {
        if (mjdUtc.length > MAX_TIMES) {
            throw new IllegalArgumentException(mjdUtc.length + " times are too many, the limit is " + MAX_TIMES);
        }
        this.mjdUtc = mjdUtc;
        earthRotation = new double[mjdUtc.length];
        frames = new EarthFrame[mjdUtc.length];
        for (int i = 0; i < mjdUtc.length; i++) {
            frames[i] = sameHour(i) ? frames[i - 1] : EarthFrame.near(mjdUtc[i]);
            earthRotation[i] = JSOFA.jauEra00(Times.MJD_ZERO_JD, mjdUtc[i]);
        }
    }

    private boolean sameHour(int i) {
        return i > 0 && Math.abs(mjdUtc[i] - frames[i - 1].mjdUtc) < 0.5 / 24.0;
    }

    /**
     * A grid of any times.
     *
     * @param mjdUtc MJD, UTC; any order, may be empty; copied
     * @return the grid
     * @throws IllegalArgumentException when a time is not finite or there are more than {@link #MAX_TIMES}
     */
    public static TimeGrid of(double... mjdUtc) {
        return new TimeGrid(mjdUtc.clone());
    }

    /**
     * Times start, start + step, … up to the end. There are ⌈(JD end − JD start) ⁄ step⌉ of them, computed in doubles of
     * full Julian Dates as the Python toolkit does: the end itself is normally left out, but rounding adds it for some
     * starts (10 h in steps of 10 min from 2018-10-09T13:56:16 are 61 times).
     *
     * @param start first time
     * @param end end of the window, not before the start
     * @param step distance of the times, positive
     * @return the grid; empty when start equals end
     * @throws IllegalArgumentException when the end is before the start, the step is not positive or there would be more
     *     than {@link #MAX_TIMES} times
     */
    public static TimeGrid between(Instant start, Instant end, Duration step) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("The end " + end + " is before the start " + start);
        }
        if (step.isNegative() || step.isZero()) {
            throw new IllegalArgumentException("The step must be positive, not " + step);
        }
        double stepDays = (step.getSeconds() + step.getNano() * 1e-9) / Times.SECONDS_PER_DAY;
        double count = Math.ceil((Times.jd(end) - Times.jd(start)) / stepDays);
        if (count > MAX_TIMES) {
            throw new IllegalArgumentException("The window has " + (long) count + " steps, the limit is " + MAX_TIMES);
        }
        double[] times = new double[(int) count];
        for (int i = 0; i < times.length; i++) {
            times[i] = Times.mjd(start.plus(step.multipliedBy(i)));
        }
        return new TimeGrid(times);
    }

    /**
     * Number of times.
     *
     * @return zero or more
     */
    public int size() {
        return mjdUtc.length;
    }

    /**
     * The times.
     *
     * @return MJD, UTC; a copy
     */
    public double[] mjdUtc() {
        return mjdUtc.clone();
    }

    /**
     * One time.
     *
     * @param index 0 … size − 1
     * @return MJD, UTC
     */
    public double mjdUtc(int index) {
        return mjdUtc[index];
    }

    /**
     * Apparent geocentric directions of a target at all times, to be seen from any number of sites.
     *
     * @param path the target; an {@link Orbit} brings its distance along, so that its parallax is applied at the site
     * @return the track on this grid
     */
    public ApparentTrack track(SkyPath path) {
        double[] cirs = new double[3 * size()];
        double[] distance = path instanceof Orbit ? new double[size()] : null;
        Astrometric target = astrometric(path, distance);
        double[] out = new double[3];
        for (int i = 0; i < size(); i++) {
            frames[i].toCirs(target.direction(i), out);
            System.arraycopy(out, 0, cirs, 3 * i, 3);
        }
        return new ApparentTrack(this, cirs, distance);
    }

    /** Astrometric unit vectors of a target; of an orbit also its distances, written as they come. */
    private Astrometric astrometric(SkyPath path, double[] distance) {
        if (path instanceof Orbit orbit) {
            Conic conic = orbit.conic();
            return i -> {
                Ephemeris ephemeris = conic.seenFrom(frames[i].earth(mjdUtc[i]), frames[i].tt(mjdUtc[i]));
                distance[i] = ephemeris.geocentricAu();
                return ephemeris.position().unitVector();
            };
        }
        if (path.isFixed() && size() > 0) {
            double[] fixed = path.at(mjdUtc[0]).unitVector();
            return i -> fixed;
        }
        return i -> path.at(mjdUtc[i]).unitVector();
    }

    /**
     * Track of the Sun; computed once per grid.
     *
     * @return the track on this grid
     */
    public synchronized ApparentTrack sun() {
        if (sun == null) {
            sun = bodyTrack((i, frame) -> {
                double[] vector = frame.toSun(mjdUtc[i]);
                frame.aberrateVector(vector);
                return vector;
            });
        }
        return sun;
    }

    /**
     * Track of the Moon.
     *
     * @return the track on this grid
     */
    public ApparentTrack moon() {
        return bodyTrack((i, frame) -> SunMoon.moonVector(mjdUtc[i]));
    }

    private ApparentTrack bodyTrack(BodyVector body) {
        double[] cirs = new double[3 * size()];
        double[] distance = new double[size()];
        for (int i = 0; i < size(); i++) {
            double[] vector = body.at(i, frames[i]);
            frames[i].rotate(vector);
            distance[i] = Math.sqrt(vector[0] * vector[0] + vector[1] * vector[1] + vector[2] * vector[2]);
            for (int k = 0; k < 3; k++) {
                cirs[3 * i + k] = vector[k] / distance[i];
            }
        }
        return new ApparentTrack(this, cirs, distance);
    }

    /** Earth rotation angle, radians (UT1 taken as UTC). */
    double earthRotation(int index) {
        return earthRotation[index];
    }

    /** Unit vector of a target at a time of the grid, ICRS. */
    private interface Astrometric {
        double[] direction(int index);
    }

    /** Apparent vector of a body, au, GCRS axes. */
    private interface BodyVector {
        double[] at(int index, EarthFrame frame);
    }
}
