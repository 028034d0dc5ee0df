package org.tomtoolkit.core.sky;

/**
 * A place on the ground from which one observes.
 *
 * @param code short code, unique among the sites one works with, e.g. {@code coj}
 * @param name name for people, e.g. {@code Siding Spring}
 * @param latitudeDeg geodetic latitude, WGS84, degrees, −90…+90, north positive
 * @param longitudeDeg geodetic longitude, WGS84, degrees, east positive, −180…+360
 * @param elevationMeters height above the WGS84 ellipsoid, metres, −500…10 000 (sea level serves as well: the difference,
 *     at most 100 m, changes no direction of a star)
 * @since 1.0
 */
public record Site(String code, String name, double latitudeDeg, double longitudeDeg, double elevationMeters) {

    /**
     * Checks the place.
     *
     * @throws IllegalArgumentException when code or name is blank or a number is not finite or out of range
     */
    public Site {
        if (code == null || code.isBlank() || name == null || name.isBlank()) {
            throw new IllegalArgumentException("A site needs a code and a name");
        }
        requireWithin(code, "latitude", latitudeDeg, -90, 90);
        requireWithin(code, "longitude (east positive)", longitudeDeg, -180, 360);
        requireWithin(code, "elevation in metres", elevationMeters, -500, 10_000);
    }

    private static void requireWithin(String code, String what, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(
                    "Site " + code + ": " + what + " must be within " + low + " and " + high + ", not " + value);
        }
    }
}
