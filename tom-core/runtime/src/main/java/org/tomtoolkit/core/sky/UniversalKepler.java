package org.tomtoolkit.core.sky;

/**
 * Kepler's problem from perihelion, in units where the Sun's GM is one: with the universal anomaly s, perihelion distance q
 * and α = (1 − e)/q,
 *
 * <pre>t = q s + e s³ c₃(α s²),  x = q − s² c₂(α s²),  y = √((1+e)/q) (t − s³ c₃(α s²)),</pre>
 *
 * the same for every conic. t grows with s, and dt/ds is the distance from the Sun.
 */
final class UniversalKepler {

    private static final double SERIES_BELOW = 0.1;
    private static final double TOLERANCE = 4e-16;
    private static final int MAX_STEPS = 200;

    private UniversalKepler() {}

    /**
     * Position in the orbit's plane, x towards perihelion.
     *
     * @param t time since perihelion in units of au^1.5/k; for an ellipse at most half a revolution
     */
    static double[] position(double t, double q, double e) {
        double s = Math.copySign(anomaly(Math.abs(t), q, e), t);
        double[] c = stumpff((1 - e) / q * s * s);
        return new double[] {q - s * s * c[0], Math.sqrt((1 + e) / q) * (t - s * s * s * c[1])};
    }

    /** Solves for the anomaly by Newton's steps kept within a bracket. */
    private static double anomaly(double t, double q, double e) {
        double alpha = (1 - e) / q;
        double low = 0;
        double high = upperBound(t, q, e, alpha);
        double s = high;
        for (int i = 0; i < MAX_STEPS && high - low > TOLERANCE * high; i++) {
            double[] c = stumpff(alpha * s * s);
            double excess = q * s + e * s * s * s * c[1] - t;
            if (excess == 0) {
                return s;
            }
            if (excess > 0) {
                high = s;
            } else {
                low = s;
            }
            double next = s - excess / (q + e * s * s * c[0]);
            if (Math.abs(next - s) <= TOLERANCE * s) {
                return s;
            }
            s = next > low && next < high ? next : (low + high) / 2;
        }
        return s;
    }

    /** From t ≥ q s, and t ≥ e s³ c₃ with c₃ ≥ 1/6 for open orbits, 1/π² within half an ellipse. */
    private static double upperBound(double t, double q, double e, double alpha) {
        double bound = t / q;
        if (e > 0) {
            bound = Math.min(bound, Math.cbrt((alpha > 0 ? Math.PI * Math.PI : 6.0) * t / e));
        }
        return alpha > 0 ? Math.min(bound, Math.PI / Math.sqrt(alpha)) : bound;
    }

    /** Stumpff functions c₂ and c₃. */
    static double[] stumpff(double z) {
        if (Math.abs(z) < SERIES_BELOW) {
            return series(z);
        }
        if (z > 0) {
            double r = Math.sqrt(z);
            double half = Math.sin(r / 2);
            return new double[] {2 * half * half / z, (r - Math.sin(r)) / (z * r)};
        }
        double r = Math.sqrt(-z);
        double half = Math.sinh(r / 2);
        return new double[] {-2 * half * half / z, (Math.sinh(r) - r) / (-z * r)};
    }

    private static double[] series(double z) {
        double c2 = 0;
        double c3 = 0;
        double term = 0.5;
        for (int k = 2; k < 20; k += 2) {
            c2 += term;
            c3 += term / (k + 1);
            term *= -z / ((k + 1) * (k + 2));
        }
        return new double[] {c2, c3};
    }
}
