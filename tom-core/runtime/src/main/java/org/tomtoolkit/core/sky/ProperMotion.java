package org.tomtoolkit.core.sky;

/**
 * Proper motion of a star and the epoch of the position it belongs to.
 *
 * @param raMasPerYear motion in right ascension on the sky, i.e. with the cos δ factor (μα*), mas per Julian year
 * @param decMasPerYear motion in declination, mas per Julian year
 * @param epochJulianYears epoch of the catalogue position, Julian years TT, e.g. 2000.0 or 2016.0
 * @since 1.0
 */
public record ProperMotion(double raMasPerYear, double decMasPerYear, double epochJulianYears) {

    static final double RADIANS_PER_MAS = Math.PI / (180.0 * 3_600_000.0);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when one is not finite
     */
    public ProperMotion {
        if (!Double.isFinite(raMasPerYear) || !Double.isFinite(decMasPerYear) || !Double.isFinite(epochJulianYears)) {
            throw new IllegalArgumentException("Proper motion and epoch must be finite numbers");
        }
    }
}
