package org.tomtoolkit.core.sky;

import org.jastronomy.jsofa.JSOFA;
import org.jastronomy.jsofa.JSOFAException;

/**
 * The sky over a site at the times of a grid: altitude, azimuth and airmass of targets, Sun and Moon. Without refraction.
 *
 * <p>Model: SOFA's IAU 2006/2000A chain from ICRS to observed directions (as {@code Atco13} with pressure zero), with polar
 * motion zero and UT1 = UTC; of that the latter matters most, 15″ per second of UT1−UTC (3″ in 2020…2026). Everything that
 * does not depend on the target is computed once here.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 1.0
 */
public final class SiteSky {

    private static final double EARTH_TURNS_PER_DAY = 1.00273781191135448;

    private final Site site;
    private final TimeGrid grid;
    private final double[] cosRotation;
    private final double[] sinRotation;
    private final double sinLatitude;
    private final double cosLatitude;
    private final double fromAxisAu;
    private final double fromEquatorAu;
    private final double speed; // of the site around the axis, in c
    private final double[] sunAltitudesDeg;

    private SiteSky(Site site, TimeGrid grid) {
        this.site = site;
        this.grid = grid;
        double longitude = Math.toRadians(site.longitudeDeg());
        double latitude = Math.toRadians(site.latitudeDeg());
        sinLatitude = Math.sin(latitude);
        cosLatitude = Math.cos(latitude);
        double[] place = geocentric(longitude, latitude, site.elevationMeters());
        fromAxisAu = Math.hypot(place[0], place[1]) / JSOFA.DAU;
        fromEquatorAu = place[2] / JSOFA.DAU;
        speed = 2 * Math.PI * EARTH_TURNS_PER_DAY * fromAxisAu / JSOFA.DC;
        cosRotation = new double[grid.size()];
        sinRotation = new double[grid.size()];
        for (int i = 0; i < grid.size(); i++) {
            double rotation = grid.earthRotation(i) + longitude;
            cosRotation[i] = Math.cos(rotation);
            sinRotation[i] = Math.sin(rotation);
        }
        sunAltitudesDeg = altitudesDeg(grid.sun());
    }

    private static double[] geocentric(double longitude, double latitude, double height) {
        try {
            return JSOFA.jauGd2gc(1, longitude, latitude, height); // 1 = WGS84
        } catch (JSOFAException e) {
            throw new IllegalArgumentException("No such place on the Earth", e);
        }
    }

    /**
     * The sky of a site on a grid.
     *
     * @param site the site
     * @param grid the times; share one grid among the sites of a plan
     * @return the sky
     */
    public static SiteSky of(Site site, TimeGrid grid) {
        return new SiteSky(site, grid);
    }

    /**
     * The sky of a site at some times.
     *
     * @param site the site
     * @param mjdUtc times, MJD, UTC
     * @return the sky
     */
    public static SiteSky of(Site site, double... mjdUtc) {
        return new SiteSky(site, TimeGrid.of(mjdUtc));
    }

    /**
     * The site.
     *
     * @return the site
     */
    public Site site() {
        return site;
    }

    /**
     * The times.
     *
     * @return the grid
     */
    public TimeGrid grid() {
        return grid;
    }

    /**
     * Altitudes of the Sun's centre.
     *
     * @return degrees, one per time; a copy
     */
    public double[] sunAltitudesDeg() {
        return sunAltitudesDeg.clone();
    }

    /** Altitude of the Sun's centre, degrees. */
    double sunAltitudeDeg(int index) {
        return sunAltitudesDeg[index];
    }

    /**
     * Altitudes of the Moon's centre, parallax applied.
     *
     * @return degrees, one per time
     */
    public double[] moonAltitudesDeg() {
        return altitudesDeg(grid.moon());
    }

    /**
     * Altitudes of a target.
     *
     * @param path the target
     * @return degrees, one per time
     */
    public double[] altitudesDeg(SkyPath path) {
        return altitudesDeg(grid.track(path));
    }

    /**
     * Altitudes of a track.
     *
     * @param track a track on this sky's grid
     * @return degrees, one per time
     * @throws IllegalArgumentException when the track belongs to another grid
     */
    public double[] altitudesDeg(ApparentTrack track) {
        double[] result = sinAltitudes(track);
        for (int i = 0; i < result.length; i++) {
            result[i] = Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, result[i]))));
        }
        return result;
    }

    /**
     * Airmasses sec z of a target.
     *
     * @param track a track on this sky's grid
     * @return 1 or more per time; NaN at or below the horizon
     * @throws IllegalArgumentException when the track belongs to another grid
     */
    public double[] airmasses(ApparentTrack track) {
        double[] result = sinAltitudes(track);
        for (int i = 0; i < result.length; i++) {
            result[i] = AltAz.airmass(result[i]);
        }
        return result;
    }

    /**
     * Altitude and azimuth of a target at all times.
     *
     * @param path the target
     * @return one direction per time
     */
    public AltAz[] altAz(SkyPath path) {
        return altAz(grid.track(path));
    }

    /**
     * Altitude and azimuth of a track at all times.
     *
     * @param track a track on this sky's grid
     * @return one direction per time
     * @throws IllegalArgumentException when the track belongs to another grid
     */
    public AltAz[] altAz(ApparentTrack track) {
        requireOwn(track);
        AltAz[] result = new AltAz[grid.size()];
        double[] v = new double[3];
        for (int i = 0; i < result.length; i++) {
            toHourAngle(track, i, v);
            double south = sinLatitude * v[0] - cosLatitude * v[2];
            double up = cosLatitude * v[0] + sinLatitude * v[2];
            double azimuth = Math.toDegrees(Math.atan2(v[1], -south));
            double altitude = Math.toDegrees(Math.atan2(up, Math.hypot(south, v[1])));
            result[i] = new AltAz(altitude, azimuth < 0 ? azimuth + 360.0 : azimuth);
        }
        return result;
    }

    /**
     * Altitude and azimuth of one position at one time.
     *
     * @param site the site
     * @param position the position, ICRS
     * @param mjdUtc time, MJD, UTC
     * @return the direction
     */
    public static AltAz altAz(Site site, SkyPosition position, double mjdUtc) {
        return of(site, mjdUtc).altAz(SkyPath.fixed(position))[0];
    }

    /** Hour angles of a track, radians, −π…π. */
    double[] hourAngles(ApparentTrack track) {
        requireOwn(track);
        double[] result = new double[grid.size()];
        double[] v = new double[3];
        for (int i = 0; i < result.length; i++) {
            toHourAngle(track, i, v);
            result[i] = -Math.atan2(v[1], v[0]);
        }
        return result;
    }

    double[] sinAltitudes(ApparentTrack track) {
        return sinAltitudes(track, Double.POSITIVE_INFINITY);
    }

    /** As above; NaN where the Sun stands higher than this. */
    double[] sinAltitudes(ApparentTrack track, double highestSunDeg) {
        requireOwn(track);
        double[] result = new double[grid.size()];
        double[] v = new double[3];
        for (int i = 0; i < result.length; i++) {
            if (sunAltitudesDeg != null && sunAltitudesDeg[i] > highestSunDeg) {
                result[i] = Double.NaN;
                continue;
            }
            toHourAngle(track, i, v);
            double up = cosLatitude * v[0] + sinLatitude * v[2];
            result[i] = up / Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
        }
        return result;
    }

    /**
     * Direction seen from the site, axes meridian–equator, east, pole: the Earth's rotation, parallax, diurnal aberration (as
     * SOFA {@code Atioq}). Not normalised.
     */
    private void toHourAngle(ApparentTrack track, int i, double[] out) {
        double[] cirs = track.cirs();
        double x = cirs[3 * i];
        double y = cirs[3 * i + 1];
        double distance = track.distanceAu(i);
        double meridian = cosRotation[i] * x + sinRotation[i] * y - fromAxisAu / distance;
        double east = cosRotation[i] * y - sinRotation[i] * x;
        double pole = cirs[3 * i + 2] - fromEquatorAu / distance;
        double shrink = 1.0 - speed * east;
        out[0] = shrink * meridian;
        out[1] = shrink * (east + speed);
        out[2] = shrink * pole;
    }

    private void requireOwn(ApparentTrack track) {
        if (track.grid() != grid) {
            throw new IllegalArgumentException("The track belongs to another time grid");
        }
    }
}
