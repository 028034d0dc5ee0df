package org.tomtoolkit.core.sky;

import static org.tomtoolkit.core.sky.NightEvent.Kind.ASTRONOMICAL_DAWN;
import static org.tomtoolkit.core.sky.NightEvent.Kind.ASTRONOMICAL_DUSK;
import static org.tomtoolkit.core.sky.NightEvent.Kind.CIVIL_DAWN;
import static org.tomtoolkit.core.sky.NightEvent.Kind.CIVIL_DUSK;
import static org.tomtoolkit.core.sky.NightEvent.Kind.MOONRISE;
import static org.tomtoolkit.core.sky.NightEvent.Kind.MOONSET;
import static org.tomtoolkit.core.sky.NightEvent.Kind.NAUTICAL_DAWN;
import static org.tomtoolkit.core.sky.NightEvent.Kind.NAUTICAL_DUSK;
import static org.tomtoolkit.core.sky.NightEvent.Kind.RISE;
import static org.tomtoolkit.core.sky.NightEvent.Kind.SET;
import static org.tomtoolkit.core.sky.NightEvent.Kind.SUNRISE;
import static org.tomtoolkit.core.sky.NightEvent.Kind.SUNSET;
import static org.tomtoolkit.core.sky.NightEvent.Kind.TRANSIT;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/**
 * Rising, transit and setting at a site within a window: of the Sun with the twilights, of the Moon, of any target.
 *
 * <p>The window is sampled every five minutes and each crossing refined to a tenth of a second; a body that is above an
 * altitude for less than five minutes may be missed. Without refraction, except that Sun and Moon rise and set by the
 * almanac's −50′. Immutable and thread-safe.
 *
 * @since 1.0
 */
public final class NightEvents {

    private static final Duration STEP = Duration.ofMinutes(5);
    private static final double TOLERANCE_DAYS = 0.1 / Times.SECONDS_PER_DAY;
    private static final int MAX_STEPS = 60;

    private final Site site;
    private final SiteSky sky;

    private NightEvents(Site site, Instant start, Instant end) {
        this.site = site;
        double[] inner = TimeGrid.between(start, end, STEP).mjdUtc();
        double[] times = Arrays.copyOf(inner, inner.length + 1);
        times[inner.length] = Times.mjd(end);
        sky = SiteSky.of(site, times);
    }

    /**
     * Prepares a window.
     *
     * @param site the site
     * @param start begin of the window
     * @param end end of the window, not before the start
     * @return the events of any body in the window
     * @throws IllegalArgumentException when the end is before the start or the window longer than ten years
     */
    public static NightEvents of(Site site, Instant start, Instant end) {
        return new NightEvents(site, start, end);
    }

    /**
     * Sunset, sunrise and the six twilights.
     *
     * @return in order of time; empty of what does not happen, e.g. in polar summer
     */
    public List<NightEvent> sun() {
        List<NightEvent> found = new ArrayList<>();
        for (NightEvent.Kind kind : List.of(
                SUNSET,
                CIVIL_DUSK,
                NAUTICAL_DUSK,
                ASTRONOMICAL_DUSK,
                ASTRONOMICAL_DAWN,
                NAUTICAL_DAWN,
                CIVIL_DAWN,
                SUNRISE)) {
            crossings(kind, kind.altitudeDeg(), TimeGrid::sun, found);
        }
        return inOrder(found);
    }

    /**
     * Moonrise and moonset.
     *
     * @return in order of time
     */
    public List<NightEvent> moon() {
        List<NightEvent> found = new ArrayList<>();
        crossings(MOONRISE, MOONRISE.altitudeDeg(), TimeGrid::moon, found);
        crossings(MOONSET, MOONSET.altitudeDeg(), TimeGrid::moon, found);
        return inOrder(found);
    }

    /**
     * Rise, transit and set of a target at the geometric horizon.
     *
     * @param path the target
     * @return in order of time
     */
    public List<NightEvent> target(SkyPath path) {
        return target(path, 0.0);
    }

    /**
     * Rise, transit and set of a target at a given altitude.
     *
     * @param path the target
     * @param horizonDeg altitude at which it counts as up, degrees, −90…+90
     * @return in order of time; transits also of a target that never rises
     * @throws IllegalArgumentException when the altitude is out of range
     */
    public List<NightEvent> target(SkyPath path, double horizonDeg) {
        if (!(horizonDeg >= -90 && horizonDeg <= 90)) {
            throw new IllegalArgumentException("The horizon must be within -90 and +90 degrees, not " + horizonDeg);
        }
        Function<TimeGrid, ApparentTrack> tracks = grid -> grid.track(path);
        List<NightEvent> found = new ArrayList<>();
        crossings(RISE, horizonDeg, tracks, found);
        crossings(SET, horizonDeg, tracks, found);
        transits(tracks, found);
        return inOrder(found);
    }

    private void crossings(
            NightEvent.Kind kind,
            double altitudeDeg,
            Function<TimeGrid, ApparentTrack> tracks,
            List<NightEvent> found) {
        double sign = kind.upwards() ? 1 : -1;
        double level = Math.sin(Math.toRadians(altitudeDeg));
        double[] sines = sky.sinAltitudes(tracks.apply(sky.grid()));
        for (int i = 1; i < sines.length; i++) {
            if (sign * (sines[i - 1] - level) < 0 && sign * (sines[i] - level) >= 0) {
                double time = refine(i, t -> {
                    SiteSky then = SiteSky.of(site, t);
                    return sign * (then.sinAltitudes(tracks.apply(then.grid()))[0] - level);
                });
                found.add(event(kind, time, tracks));
            }
        }
    }

    private void transits(Function<TimeGrid, ApparentTrack> tracks, List<NightEvent> found) {
        double[] angles = sky.hourAngles(tracks.apply(sky.grid()));
        for (int i = 1; i < angles.length; i++) {
            double sign = angles[i - 1] < 0 ? 1 : -1; // what moves fast enough crosses from west to east
            boolean meridian = (angles[i] >= 0) == (sign > 0) && Math.abs(angles[i] - angles[i - 1]) < Math.PI;
            if (meridian) {
                double time = refine(i, t -> {
                    SiteSky then = SiteSky.of(site, t);
                    return sign * then.hourAngles(tracks.apply(then.grid()))[0];
                });
                found.add(event(TRANSIT, time, tracks));
            }
        }
    }

    /** Halves the sample before index until the rise of the function through zero is known. */
    private double refine(int index, DoubleUnaryOperator function) {
        double low = sky.grid().mjdUtc(index - 1);
        double high = sky.grid().mjdUtc(index);
        for (int i = 0; i < MAX_STEPS && high - low > TOLERANCE_DAYS; i++) {
            double middle = (low + high) / 2;
            if (function.applyAsDouble(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private NightEvent event(NightEvent.Kind kind, double mjdUtc, Function<TimeGrid, ApparentTrack> tracks) {
        SiteSky then = SiteSky.of(site, mjdUtc);
        AltAz seen = then.altAz(tracks.apply(then.grid()))[0];
        return new NightEvent(kind, Times.instant(mjdUtc), seen.altitudeDeg(), seen.azimuthDeg());
    }

    private static List<NightEvent> inOrder(List<NightEvent> events) {
        events.sort(Comparator.comparing(NightEvent::time));
        return List.copyOf(events);
    }
}
