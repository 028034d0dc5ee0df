package org.tomtoolkit.core.sky;

import java.util.ArrayList;
import java.util.List;

/**
 * A cone on the sky, cut into declination zones for an indexed search in a database (Gray, Nieto-Santisteban and Szalay
 * 2006, The Zones Algorithm, MSR-TR-2006-52).
 *
 * <p>Store with each row its {@link #zone(double)}, right ascension and unit vector, and an index on {@code (zone, ra)}. A
 * search asks for the rows of any {@link Band} and keeps those within the cone:
 *
 * <pre>{@code
 * WHERE ((zone BETWEEN :first AND :last AND ra BETWEEN :raMin AND :raMax) OR …)
 *   AND (x - :x)*(x - :x) + (y - :y)*(y - :y) + (z - :z)*(z - :z) <= :chordSquared
 * }</pre>
 *
 * The bands never miss a row of the cone; they cover right ascension 0° and the poles. Immutable.
 *
 * @since 1.0
 */
public final class ConeZones {

    /** Height of a zone, degrees of declination: exact in binary, so that equal declinations get equal zones everywhere. */
    public static final double ZONE_HEIGHT_DEG = 0.25;

    /** Number of zones; they count from 0 at the south pole. */
    public static final int ZONES = 720;

    /** As many bands as a statement should have; a wider cone gets bands of several zones. */
    public static final int MAX_BANDS = 32;

    private static final double MARGIN_DEG = 1e-9;

    private final SkyPosition center;
    private final double radiusDeg;
    private final double[] vector;
    private final List<Band> bands;

    private ConeZones(SkyPosition center, double radiusDeg) {
        this.center = center;
        this.radiusDeg = radiusDeg;
        vector = center.unitVector();
        bands = List.copyOf(cut());
    }

    /**
     * Zone of a declination.
     *
     * @param decDeg declination, degrees, −90…+90
     * @return 0 … {@value #ZONES} − 1
     * @throws IllegalArgumentException when the declination is not a number within its range
     */
    public static int zone(double decDeg) {
        if (!(decDeg >= -90 && decDeg <= 90)) {
            throw new IllegalArgumentException("Declination must be within -90 and +90 degrees, not " + decDeg);
        }
        return Math.min(ZONES - 1, (int) Math.floor((decDeg + 90.0) / ZONE_HEIGHT_DEG));
    }

    /**
     * Cuts a cone.
     *
     * @param center axis of the cone, ICRS
     * @param radiusDeg opening radius, degrees, 0…180
     * @return the zones of the cone
     * @throws IllegalArgumentException when the radius is not a number within its range
     */
    public static ConeZones of(SkyPosition center, double radiusDeg) {
        if (!(radiusDeg >= 0 && radiusDeg <= 180)) {
            throw new IllegalArgumentException("The radius must be within 0 and 180 degrees, not " + radiusDeg);
        }
        return new ConeZones(center, radiusDeg);
    }

    /**
     * The centre.
     *
     * @return axis of the cone, ICRS
     */
    public SkyPosition center() {
        return center;
    }

    /**
     * The radius.
     *
     * @return degrees
     */
    public double radiusDeg() {
        return radiusDeg;
    }

    /**
     * Unit vector of the centre.
     *
     * @return x, y, z; a copy
     */
    public double[] vector() {
        return vector.clone();
    }

    /**
     * Square of the straight distance between the tips of two unit vectors at the cone's edge, 4 sin²(r⁄2): exact for the
     * smallest radii, where the cosine is not. Rounding of the stored vectors (0.1 nanoarcsec) is allowed for.
     *
     * @return the square, 0…4
     */
    public double chordSquared() {
        double chord = 2 * Math.sin(Math.toRadians(radiusDeg) / 2) + 5e-16;
        return chord * chord;
    }

    /**
     * Whether a direction is in the cone.
     *
     * @param x component of a unit vector
     * @param y component of a unit vector
     * @param z component of a unit vector
     * @return true inside and on the edge
     */
    public boolean contains(double x, double y, double z) {
        double dx = x - vector[0];
        double dy = y - vector[1];
        double dz = z - vector[2];
        return dx * dx + dy * dy + dz * dz <= chordSquared();
    }

    /**
     * The parts of the zone index to look at.
     *
     * @return at most two per group of zones, at most 2 × {@link #MAX_BANDS}; unmodifiable
     */
    public List<Band> bands() {
        return bands;
    }

    private List<Band> cut() {
        double reach = radiusDeg + MARGIN_DEG;
        int first = zone(Math.max(-90, center.decDeg() - reach));
        int last = zone(Math.min(90, center.decDeg() + reach));
        int zonesPerBand = (last - first) / MAX_BANDS + 1;
        List<Band> found = new ArrayList<>();
        for (int zone = first; zone <= last; zone += zonesPerBand) {
            addBands(found, zone, Math.min(last, zone + zonesPerBand - 1));
        }
        return found;
    }

    private void addBands(List<Band> found, int first, int last) {
        double south = first * ZONE_HEIGHT_DEG - 90.0;
        double north = (last + 1) * ZONE_HEIGHT_DEG - 90.0;
        double half = halfWidthDeg(south, north) + MARGIN_DEG;
        double from = center.raDeg() - half;
        double to = center.raDeg() + half;
        if (half >= 180) {
            found.add(new Band(first, last, 0, 360));
        } else if (from < 0) {
            found.add(new Band(first, last, 0, to));
            found.add(new Band(first, last, from + 360, 360));
        } else if (to >= 360) {
            found.add(new Band(first, last, 0, to - 360));
            found.add(new Band(first, last, from, 360));
        } else {
            found.add(new Band(first, last, from, to));
        }
    }

    /** Largest difference in right ascension from the centre to the cone's edge between two declinations, degrees. */
    private double halfWidthDeg(double southDeg, double northDeg) {
        double reach = radiusDeg + MARGIN_DEG;
        double dec = Math.toRadians(center.decDeg());
        double radius = Math.toRadians(reach);
        double south = Math.toRadians(Math.max(southDeg, center.decDeg() - reach));
        double north = Math.toRadians(Math.min(northDeg, center.decDeg() + reach));
        if (Math.abs(center.decDeg()) + reach < 90) {
            double widest = Math.asin(Math.sin(dec) / Math.cos(radius));
            if (widest >= south && widest <= north) {
                return Math.toDegrees(Math.asin(Math.sin(radius) / Math.cos(dec)));
            }
        }
        return Math.toDegrees(Math.max(halfWidth(south, dec, radius), halfWidth(north, dec, radius)));
    }

    /** sin²(Δα⁄2) = (sin²(r⁄2) − sin²(Δδ⁄2)) ⁄ (cos δ cos δ₀), radians. */
    private static double halfWidth(double at, double dec, double radius) {
        double half = Math.sin(radius / 2);
        double apart = Math.sin((at - dec) / 2);
        double room = Math.max(0, half * half - apart * apart);
        double cosines = Math.cos(at) * Math.cos(dec);
        return room >= cosines ? Math.PI : 2 * Math.asin(Math.sqrt(room / cosines));
    }

    /**
     * A rectangle of the zone index, all limits inclusive.
     *
     * @param firstZone lowest zone
     * @param lastZone highest zone, often the same
     * @param raMinDeg lowest right ascension, degrees
     * @param raMaxDeg highest right ascension, degrees
     * @since 1.0
     */
    public record Band(int firstZone, int lastZone, double raMinDeg, double raMaxDeg) {

        /**
         * Whether a row lies in the rectangle.
         *
         * @param zone the row's zone
         * @param raDeg the row's right ascension, degrees
         * @return true inside and on the edge
         */
        public boolean contains(int zone, double raDeg) {
            return zone >= firstZone && zone <= lastZone && raDeg >= raMinDeg && raDeg <= raMaxDeg;
        }
    }
}
