package org.tomtoolkit.core.sky;

/**
 * A direction seen from a site, without refraction.
 *
 * @param altitudeDeg altitude above the horizon, degrees, −90…+90
 * @param azimuthDeg azimuth, degrees, 0…360, north 0, east 90
 * @since 1.0
 */
public record AltAz(double altitudeDeg, double azimuthDeg) {

    /**
     * Airmass of a plane-parallel atmosphere, sec z.
     *
     * @return 1 or more; NaN at or below the horizon
     */
    public double airmass() {
        return airmass(Math.sin(Math.toRadians(altitudeDeg)));
    }

    /** sec z from the sine of the altitude, NaN at or below the horizon. */
    static double airmass(double sinAltitude) {
        return sinAltitude > 0 ? 1.0 / sinAltitude : Double.NaN;
    }
}
