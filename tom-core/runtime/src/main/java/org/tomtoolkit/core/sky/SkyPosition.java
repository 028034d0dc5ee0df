package org.tomtoolkit.core.sky;

import org.jastronomy.jsofa.JSOFA;

/**
 * A direction in the sky, ICRS.
 *
 * @param raDeg right ascension, degrees, 0 ≤ value &lt; 360
 * @param decDeg declination, degrees, −90…+90
 * @since 1.0
 */
public record SkyPosition(double raDeg, double decDeg) {

    private static final double J2000_JD = 2_451_545.0;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a coordinate is not finite or out of range
     */
    public SkyPosition {
        if (!(raDeg >= 0 && raDeg < 360)) {
            throw new IllegalArgumentException(
                    "Right ascension must be at least 0 and below 360 degrees, not " + raDeg);
        }
        if (!(decDeg >= -90 && decDeg <= 90)) {
            throw new IllegalArgumentException("Declination must be within -90 and +90 degrees, not " + decDeg);
        }
    }

    /**
     * A position whose right ascension may be any finite number of degrees: it is wrapped into 0…360.
     *
     * @param raDeg right ascension, degrees
     * @param decDeg declination, degrees, −90…+90
     * @return the position
     * @throws IllegalArgumentException when a coordinate is not finite or the declination is out of range
     */
    public static SkyPosition wrapped(double raDeg, double decDeg) {
        double ra = raDeg - 360.0 * Math.floor(raDeg / 360.0);
        return new SkyPosition(ra >= 360.0 ? 0.0 : ra, decDeg);
    }

    /**
     * The direction of a vector.
     *
     * @param x component towards RA 0°, Dec 0°
     * @param y component towards RA 90°, Dec 0°
     * @param z component towards the north pole
     * @return the position; RA 0 at the poles
     * @throws IllegalArgumentException when the vector is zero or not finite
     */
    public static SkyPosition ofVector(double x, double y, double z) {
        double inPlane = Math.hypot(x, y);
        if (!(Double.isFinite(inPlane) && Double.isFinite(z) && (inPlane > 0 || z != 0))) {
            throw new IllegalArgumentException("No direction: (" + x + ", " + y + ", " + z + ")");
        }
        double ra = inPlane == 0 ? 0.0 : Math.toDegrees(Math.atan2(y, x));
        return wrapped(ra, Math.toDegrees(Math.atan2(z, inPlane)));
    }

    /**
     * Reads both coordinates, see {@link Angles}.
     *
     * @param ra right ascension as text
     * @param dec declination as text
     * @return the position
     * @throws AngleFormatException when one of them cannot be read
     */
    public static SkyPosition parse(String ra, String dec) {
        return new SkyPosition(Angles.parseRaDeg(ra), Angles.parseDecDeg(dec));
    }

    /**
     * Unit vector of the direction, ICRS axes.
     *
     * @return a new array x, y, z
     */
    public double[] unitVector() {
        double ra = Math.toRadians(raDeg);
        double dec = Math.toRadians(decDeg);
        double cosDec = Math.cos(dec);
        return new double[] {Math.cos(ra) * cosDec, Math.sin(ra) * cosDec, Math.sin(dec)};
    }

    /**
     * Angle between two directions, from sine and cosine together, hence exact for tiny and for nearly opposite ones too
     * (as SOFA {@code Sepp}).
     *
     * @param other the other direction
     * @return degrees, 0…180
     */
    public double separationDeg(SkyPosition other) {
        double deltaRa = Math.toRadians(other.raDeg - raDeg);
        double dec1 = Math.toRadians(decDeg);
        double dec2 = Math.toRadians(other.decDeg);
        double sinHalfDec = Math.sin((dec2 - dec1) / 2);
        double sinHalfRa = Math.sin(deltaRa / 2);
        double across = Math.cos(dec2) * Math.sin(deltaRa);
        double up = Math.sin(dec2 - dec1) + 2 * Math.sin(dec1) * Math.cos(dec2) * sinHalfRa * sinHalfRa;
        double along = 1 - 2 * (sinHalfDec * sinHalfDec + Math.cos(dec1) * Math.cos(dec2) * sinHalfRa * sinHalfRa);
        return Math.toDegrees(Math.atan2(Math.hypot(across, up), along));
    }

    /**
     * Galactic coordinates (IAU 1958 system, SOFA {@code Icrs2g}).
     *
     * @return longitude and latitude
     */
    public GalacticPosition galactic() {
        JSOFA.SphericalCoordinate lb = JSOFA.jauIcrs2g(Math.toRadians(raDeg), Math.toRadians(decDeg));
        return new GalacticPosition(positiveDeg(lb.alpha), Math.toDegrees(lb.delta));
    }

    /**
     * Ecliptic coordinates, mean ecliptic and equinox of J2000.0 (IAU 2006, SOFA {@code Eqec06}).
     *
     * @return longitude and latitude
     */
    public EclipticPosition ecliptic() {
        JSOFA.SphericalCoordinate lonLat =
                JSOFA.jauEqec06(J2000_JD, 0.0, Math.toRadians(raDeg), Math.toRadians(decDeg));
        return new EclipticPosition(positiveDeg(lonLat.alpha), Math.toDegrees(lonLat.delta));
    }

    /**
     * The position moved along its proper motion: uniform motion in space without radial velocity (ESA 1997, The Hipparcos
     * and Tycho Catalogues, vol. 1, §1.2.8), valid at the poles too. The annual parallax is not applied.
     *
     * @param motion the motion and the epoch of this position
     * @param mjdUtc the wanted date, MJD, UTC
     * @return the position at that date, still ICRS
     */
    public SkyPosition withProperMotion(ProperMotion motion, double mjdUtc) {
        double years = Times.julianEpoch(mjdUtc) - motion.epochJulianYears();
        double east = motion.raMasPerYear() * ProperMotion.RADIANS_PER_MAS * years;
        double north = motion.decMasPerYear() * ProperMotion.RADIANS_PER_MAS * years;
        double ra = Math.toRadians(raDeg);
        double dec = Math.toRadians(decDeg);
        double[] u = unitVector();
        return ofVector(
                u[0] - Math.sin(ra) * east - Math.cos(ra) * Math.sin(dec) * north,
                u[1] + Math.cos(ra) * east - Math.sin(ra) * Math.sin(dec) * north,
                u[2] + Math.cos(dec) * north);
    }

    /**
     * The position as sexagesimal text, e.g. {@code 05:34:31.939 +22:00:52.20}.
     *
     * @return hours with three decimals, degrees with two
     */
    public String sexagesimal() {
        return Angles.formatHms(raDeg, 3) + " " + Angles.formatDms(decDeg, 2);
    }

    private static double positiveDeg(double radians) {
        double degrees = Math.toDegrees(radians);
        double wrapped = degrees < 0 ? degrees + 360.0 : degrees;
        return wrapped >= 360.0 ? 0.0 : wrapped;
    }
}
