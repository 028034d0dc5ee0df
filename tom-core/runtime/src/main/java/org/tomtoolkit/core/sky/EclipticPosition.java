package org.tomtoolkit.core.sky;

/**
 * A direction in ecliptic coordinates, mean ecliptic and equinox of J2000.0.
 *
 * @param lonDeg longitude, degrees, 0…360
 * @param latDeg latitude, degrees, −90…+90
 * @since 1.0
 */
public record EclipticPosition(double lonDeg, double latDeg) {}
