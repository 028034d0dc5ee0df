package org.tomtoolkit.core.sky;

/**
 * Where a body of the solar system is, seen from the Earth's centre.
 *
 * @param position astrometric direction (light time applied, aberration not), ICRS
 * @param heliocentricAu distance from the Sun when the light left, au
 * @param geocentricAu distance from the Earth's centre travelled by the light, au
 * @param phaseAngleDeg angle Sun – body – Earth, degrees, 0…180
 * @since 1.0
 */
public record Ephemeris(SkyPosition position, double heliocentricAu, double geocentricAu, double phaseAngleDeg) {

    /**
     * Time the light took.
     *
     * @return days
     */
    public double lightTimeDays() {
        return geocentricAu / Orbit.LIGHT_AU_PER_DAY;
    }
}
