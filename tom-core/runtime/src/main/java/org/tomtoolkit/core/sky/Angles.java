package org.tomtoolkit.core.sky;

import java.util.Locale;

/**
 * Reading and writing of right ascensions and declinations.
 *
 * <p>A plain number is degrees for both coordinates. A sexagesimal text is hours for a right ascension and degrees for a
 * declination, unless its units say otherwise ({@code 83d38m}). Accepted are {@code 83.63308}, {@code 1e2},
 * {@code 83.63d}, {@code 05:34:31.94}, {@code 5 34 31.94}, {@code 5:34}, {@code 5h34m31.94s}, {@code +22°00′52.2″} and the
 * usual Unicode variants of minus, primes and spaces. Only the last part may have a fraction.
 *
 * <p>Thread-safe; has no state.
 *
 * @since 1.0
 */
public final class Angles {

    private static final double DEG_PER_HOUR = 15.0;
    private static final int MAX_DECIMALS = 9;

    private Angles() {}

    /**
     * Reads a right ascension.
     *
     * @param text plain degrees, sexagesimal hours, or a text with units
     * @return right ascension in degrees, 0 ≤ value &lt; 360; exactly 360° or 24h becomes 0
     * @throws AngleFormatException when the text is null, blank, malformed, not finite, or outside 0…360° (0…24h)
     */
    public static double parseRaDeg(String text) {
        double degrees = AngleText.RIGHT_ASCENSION.degrees(text);
        if (degrees < 0 || degrees > 360) {
            throw AngleText.RIGHT_ASCENSION.refused(text, "it is outside 0 to 360 degrees (0 to 24 hours)");
        }
        return degrees == 360 || degrees == 0 ? 0.0 : degrees;
    }

    /**
     * Reads a declination.
     *
     * @param text plain degrees or sexagesimal degrees
     * @return declination in degrees, −90 ≤ value ≤ 90
     * @throws AngleFormatException when the text is null, blank, malformed, not finite, in hours, or outside −90…+90°
     */
    public static double parseDecDeg(String text) {
        double degrees = AngleText.DECLINATION.degrees(text);
        if (degrees < -90 || degrees > 90) {
            throw AngleText.DECLINATION.refused(text, "it is outside -90 to +90 degrees");
        }
        return degrees;
    }

    /**
     * Writes an angle as {@code HH:MM:SS.sss} of hours. The value is rounded once, to the last written digit, and wraps at
     * 24h: 359.999999° with 3 decimals is {@code 00:00:00.000}.
     *
     * @param raDeg degrees, any finite value
     * @param decimals digits after the second's point, 0…9
     * @return the text, hours 00…23
     * @throws IllegalArgumentException when the angle is not finite or decimals is out of range
     */
    public static String formatHms(double raDeg, int decimals) {
        long unit = unitsPerSecond(raDeg, decimals);
        long day = 86_400L * unit;
        double hours = (raDeg - 360.0 * Math.floor(raDeg / 360.0)) / DEG_PER_HOUR;
        return sexagesimal(Math.floorMod(Math.round(hours * 3600.0 * unit), day), unit, decimals);
    }

    /**
     * Writes an angle as {@code ±DD:MM:SS.ss} of degrees, rounded once to the last written digit. What rounds to zero has a
     * plus sign.
     *
     * @param decDeg degrees, any finite value
     * @param decimals digits after the second's point, 0…9
     * @return the text, always with a sign
     * @throws IllegalArgumentException when the angle is not finite or decimals is out of range
     */
    public static String formatDms(double decDeg, int decimals) {
        long unit = unitsPerSecond(decDeg, decimals);
        long total = Math.round(Math.abs(decDeg) * 3600.0 * unit);
        return (decDeg < 0 && total > 0 ? "-" : "+") + sexagesimal(total, unit, decimals);
    }

    private static long unitsPerSecond(double angle, int decimals) {
        if (!Double.isFinite(angle)) {
            throw new IllegalArgumentException("Not an angle: " + angle);
        }
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            throw new IllegalArgumentException("Decimals must be 0 to " + MAX_DECIMALS + ", not " + decimals);
        }
        long unit = 1;
        for (int i = 0; i < decimals; i++) {
            unit *= 10;
        }
        return unit;
    }

    private static String sexagesimal(long total, long unit, int decimals) {
        long seconds = total / unit;
        String text = String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
        return decimals == 0 ? text : text + "." + String.format(Locale.ROOT, "%0" + decimals + "d", total % unit);
    }
}
