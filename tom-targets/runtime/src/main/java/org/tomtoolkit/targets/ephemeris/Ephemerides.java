package org.tomtoolkit.targets.ephemeris;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.core.sky.AltAz;
import org.tomtoolkit.core.sky.Brightness;
import org.tomtoolkit.core.sky.Ephemeris;
import org.tomtoolkit.core.sky.Orbit;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.core.sky.SiteSky;
import org.tomtoolkit.core.sky.SkyPath;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.core.sky.Times;
import org.tomtoolkit.targets.OrbitScheme;
import org.tomtoolkit.targets.Target;

/** Computes the lines of an ephemeris. */
final class Ephemerides {

    /** Half of the time over which rates are taken, days. */
    private static final double HALF = 5.0 / 1440;

    private static final double ARCSEC_PER_DEG = 3600;

    private Ephemerides() {}

    /**
     * @param site null for none
     */
    static List<EphemerisLine> lines(Target target, SkyPath path, List<Instant> times, Site site) {
        double[] mjds = times.stream().mapToDouble(Times::mjd).toArray();
        SiteSky sky = site == null ? null : SiteSky.of(site, mjds);
        AltAz[] seen = sky == null ? null : sky.altAz(path);
        double[] sun = sky == null ? null : sky.sunAltitudesDeg();
        List<EphemerisLine> lines = new ArrayList<>(mjds.length);
        for (int i = 0; i < mjds.length; i++) {
            SkyPosition before = path.at(mjds[i] - HALF);
            SkyPosition after = path.at(mjds[i] + HALF);
            Ephemeris orbit = path instanceof Orbit moving ? moving.ephemeris(mjds[i]) : null;
            SkyPosition position = orbit == null ? path.at(mjds[i]) : orbit.position();
            double hours = 2 * HALF * 24;
            double east = Math.IEEEremainder(after.raDeg() - before.raDeg(), 360)
                    * Math.cos(Math.toRadians(position.decDeg()));
            lines.add(new EphemerisLine(
                    times.get(i),
                    position,
                    east * ARCSEC_PER_DEG / hours,
                    (after.decDeg() - before.decDeg()) * ARCSEC_PER_DEG / hours,
                    orbit,
                    magnitude(target, orbit),
                    seen == null ? null : seen[i],
                    sun == null ? Double.NaN : sun[i]));
        }
        return lines;
    }

    private static double magnitude(Target target, Ephemeris orbit) {
        if (orbit == null || target.getAbsMag() == null) {
            return Double.NaN;
        }
        Double slope = target.getSlope();
        return target.getScheme() == OrbitScheme.MPC_COMET
                ? Brightness.comet(target.getAbsMag(), slope == null ? Brightness.USUAL_K1 : slope, orbit)
                : Brightness.minorPlanet(target.getAbsMag(), slope == null ? Brightness.USUAL_G : slope, orbit);
    }
}
