package org.tomtoolkit.core.sky;

import org.jastronomy.jsofa.JSOFA;

/**
 * Where the Earth's axis points: precession, nutation and frame bias (SOFA {@code Xys06a}, IAU 2006/2000A). The long series
 * is summed once per day at 0h UTC and interpolated linearly in between, which is good to 0.01″ (the fortnightly term of
 * nutation bends by 0.23″·(2π/13.7)²/8 in a day).
 */
final class EarthAxis {

    private static final int CACHED_DAYS = 1_000;
    private static final Recent<double[]> DAYS = new Recent<>(CACHED_DAYS, EarthAxis::compute);

    private EarthAxis() {}

    /** Matrix from ICRS (GCRS) axes to the celestial intermediate system. */
    static double[][] toIntermediate(double mjdUtc) {
        double day = Math.floor(mjdUtc);
        double[] before = DAYS.get((long) day);
        double[] after = DAYS.get((long) day + 1);
        double[] pole = new double[3];
        for (int i = 0; i < 3; i++) {
            pole[i] = before[i] + (after[i] - before[i]) * (mjdUtc - day);
        }
        return JSOFA.jauC2ixys(pole[0], pole[1], pole[2]);
    }

    /** X and Y of the pole and the locator s at 0h UTC of a day. */
    private static double[] compute(long mjd) {
        double[][] matrix = JSOFA.jauPnm06a(Times.MJD_ZERO_JD, Times.tt(mjd));
        double x = matrix[2][0];
        double y = matrix[2][1];
        return new double[] {x, y, JSOFA.jauS06(Times.MJD_ZERO_JD, Times.tt(mjd), x, y)};
    }
}
