package org.tomtoolkit.core.sky;

/**
 * A direction in galactic coordinates (IAU 1958).
 *
 * @param lDeg longitude, degrees, 0…360
 * @param bDeg latitude, degrees, −90…+90
 * @since 1.0
 */
public record GalacticPosition(double lDeg, double bDeg) {}
