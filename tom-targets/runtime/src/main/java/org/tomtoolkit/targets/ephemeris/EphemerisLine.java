package org.tomtoolkit.targets.ephemeris;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tomtoolkit.core.sky.AltAz;
import org.tomtoolkit.core.sky.Angles;
import org.tomtoolkit.core.sky.Ephemeris;
import org.tomtoolkit.core.sky.SkyPosition;

/**
 * Where a target is at a time.
 *
 * @param position astrometric, geocentric, ICRS
 * @param raRate motion in right ascension times cos δ, arcseconds per hour
 * @param decRate motion in declination, arcseconds per hour
 * @param orbit distances and phase angle, null for a star
 * @param magnitude visual, NaN when it is not known
 * @param seen from the site, null without one
 */
record EphemerisLine(
        Instant time,
        SkyPosition position,
        double raRate,
        double decRate,
        Ephemeris orbit,
        double magnitude,
        AltAz seen,
        double sunAltitudeDeg) {

    static final List<String> COLUMNS = List.of(
            "time_utc",
            "ra_deg",
            "dec_deg",
            "ra_hms",
            "dec_dms",
            "ra_rate_arcsec_per_h",
            "dec_rate_arcsec_per_h",
            "delta_au",
            "r_au",
            "phase_deg",
            "v_mag",
            "altitude_deg",
            "azimuth_deg",
            "airmass",
            "sun_altitude_deg");

    /** Texts in the order of the columns; {@code ""} for what is not known. */
    List<String> texts() {
        boolean known = orbit != null;
        boolean sited = seen != null;
        return Arrays.asList(
                time.toString(),
                number(position.raDeg(), 6),
                number(position.decDeg(), 6),
                Angles.formatHms(position.raDeg(), 2),
                Angles.formatDms(position.decDeg(), 1),
                number(raRate, 2),
                number(decRate, 2),
                known ? number(orbit.geocentricAu(), 6) : "",
                known ? number(orbit.heliocentricAu(), 6) : "",
                known ? number(orbit.phaseAngleDeg(), 2) : "",
                number(magnitude, 2),
                sited ? number(seen.altitudeDeg(), 3) : "",
                sited ? number(seen.azimuthDeg(), 3) : "",
                sited ? number(seen.airmass(), 4) : "",
                sited ? number(sunAltitudeDeg, 2) : "");
    }

    private static String number(double value, int decimals) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%." + decimals + "f", value) : "";
    }
}
