package org.tomtoolkit.core.sky;

import java.time.Instant;
import org.jastronomy.jsofa.JSOFA;
import org.jastronomy.jsofa.JSOFAException;

/**
 * Time scales: {@link Instant} and UTC as Modified Julian Date, Terrestrial Time, Julian epochs.
 *
 * <p>UTC days are taken to have 86 400 s, as in {@link Instant}; inside a day that ends with a leap second (the last one
 * was 2016-12-31) that differs from true UTC by up to one second. UT1 is taken as UTC (|UT1−UTC| &lt; 0.9 s) and TDB as TT
 * (&lt; 2 ms). Leap seconds come from SOFA's built-in table; before 1960 and after the table's end its nearest value is
 * kept. Nothing is downloaded.
 *
 * <p>Thread-safe; has no state.
 *
 * @since 1.0
 */
public final class Times {

    /** Julian Date of MJD zero, 1858-11-17T00:00. */
    public static final double MJD_ZERO_JD = 2_400_000.5;

    /** Terrestrial Time of J2000.0 as MJD. */
    public static final double J2000_MJD = 51_544.5;

    static final double SECONDS_PER_DAY = 86_400.0;
    private static final long UNIX_EPOCH_MJD = 40_587;
    private static final double FIRST_UTC_MJD = 36_934; // 1960-01-01, start of UTC in SOFA's table
    private static final double TT_MINUS_TAI_SECONDS = 32.184;

    private Times() {}

    /**
     * Modified Julian Date of an instant.
     *
     * @param instant the instant
     * @return MJD, UTC; a double keeps about 0.6 µs in our days
     */
    public static double mjd(Instant instant) {
        long day = Math.floorDiv(instant.getEpochSecond(), 86_400L);
        double seconds = Math.floorMod(instant.getEpochSecond(), 86_400L) + instant.getNano() * 1e-9;
        return (day + UNIX_EPOCH_MJD) + seconds / SECONDS_PER_DAY;
    }

    /**
     * Instant of a Modified Julian Date, rounded to microseconds, which is what the double carries.
     *
     * @param mjdUtc MJD, UTC
     * @return the instant
     * @throws IllegalArgumentException when the number is not finite or beyond what an instant can hold
     */
    public static Instant instant(double mjdUtc) {
        if (!(Math.abs(mjdUtc) < 1e9)) {
            throw new IllegalArgumentException("Not a Modified Julian Date: " + mjdUtc);
        }
        double day = Math.floor(mjdUtc);
        long micros = Math.round((mjdUtc - day) * SECONDS_PER_DAY * 1e6);
        return Instant.ofEpochSecond(
                ((long) day - UNIX_EPOCH_MJD) * 86_400L + micros / 1_000_000, micros % 1_000_000 * 1000);
    }

    /**
     * Julian Date of an instant.
     *
     * @param instant the instant
     * @return JD, UTC; a double keeps about 40 µs, prefer {@link #mjd(Instant)}
     */
    public static double jd(Instant instant) {
        return mjd(instant) + MJD_ZERO_JD;
    }

    /**
     * Instant of a Julian Date, rounded to microseconds (the double itself carries about 40 µs).
     *
     * @param jdUtc JD, UTC
     * @return the instant
     * @throws IllegalArgumentException when the number is not finite or beyond what an instant can hold
     */
    public static Instant instantOfJd(double jdUtc) {
        return instant(jdUtc - MJD_ZERO_JD);
    }

    /**
     * Terrestrial Time of a UTC date (SOFA {@code Dat}, plus 32.184 s).
     *
     * @param mjdUtc MJD, UTC
     * @return MJD, TT
     */
    public static double tt(double mjdUtc) {
        return mjdUtc + ttMinusUtcSeconds(mjdUtc) / SECONDS_PER_DAY;
    }

    /**
     * UTC of a Terrestrial Time date, the inverse of {@link #tt(double)} except within a leap second.
     *
     * @param mjdTt MJD, TT
     * @return MJD, UTC
     */
    public static double utcOfTt(double mjdTt) {
        double guess = mjdTt - ttMinusUtcSeconds(mjdTt) / SECONDS_PER_DAY;
        return mjdTt - ttMinusUtcSeconds(guess) / SECONDS_PER_DAY;
    }

    /**
     * Difference TT − UTC.
     *
     * @param mjdUtc MJD, UTC
     * @return seconds; 69.184 since 2017
     */
    public static double ttMinusUtcSeconds(double mjdUtc) {
        double day = Math.max(Math.floor(mjdUtc), FIRST_UTC_MJD);
        try {
            JSOFA.Calendar date = JSOFA.jauJd2cal(MJD_ZERO_JD, day);
            return JSOFA.jauDat(date.iy, date.im, date.id, 0.0) + TT_MINUS_TAI_SECONDS;
        } catch (JSOFAException e) {
            throw new IllegalArgumentException("No time scales for MJD " + mjdUtc, e);
        }
    }

    /**
     * Julian epoch of a date (SOFA {@code Epj}).
     *
     * @param mjdUtc MJD, UTC
     * @return Julian years, TT, e.g. 2000.0
     */
    public static double julianEpoch(double mjdUtc) {
        return JSOFA.jauEpj(MJD_ZERO_JD, tt(mjdUtc));
    }

    /**
     * Date of a Julian epoch, the inverse of {@link #julianEpoch(double)}.
     *
     * @param julianYears Julian years, TT
     * @return MJD, UTC
     */
    public static double mjdOfJulianEpoch(double julianYears) {
        return utcOfTt(J2000_MJD + (julianYears - 2000.0) * 365.25);
    }
}
