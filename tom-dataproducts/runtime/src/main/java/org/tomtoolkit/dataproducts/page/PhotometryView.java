package org.tomtoolkit.dataproducts.page;

import java.util.List;
import java.util.Locale;
import org.tomtoolkit.core.sky.Times;
import org.tomtoolkit.dataproducts.PhotometryPoint;

/**
 * What the tab of the light curve shows.
 *
 * @param count points in all
 * @param newest the newest of them
 */
public record PhotometryView(long targetId, String targetName, long count, List<Line> newest) {

    /** A point as the table shows it. */
    public record Line(
            String mjd, String utc, String band, String brightness, String error, String with, String source) {

        static Line of(PhotometryPoint point) {
            return new Line(
                    String.format(Locale.ROOT, "%.5f", point.mjd()),
                    Times.instant(point.mjd())
                            .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                            .toString()
                            .replace('T', ' ')
                            .replace("Z", ""),
                    point.band(),
                    brightness(point),
                    error(point),
                    (point.telescope() + " " + point.instrument()).strip(),
                    point.sourceName());
        }

        private static String brightness(PhotometryPoint point) {
            if (point.magnitude() != null) {
                return number(point.magnitude());
            }
            if (point.limit() != null) {
                return "> " + number(point.limit());
            }
            return (number(point.flux()) + " " + point.unit()).strip();
        }

        private static String error(PhotometryPoint point) {
            Double error = point.magnitude() != null ? point.error() : point.fluxError();
            return error == null ? "" : number(error);
        }

        /** At most four decimals, scientific when that would show nothing. */
        private static String number(double value) {
            double size = Math.abs(value);
            if (size != 0 && (size < 1e-3 || size >= 1e7)) {
                return String.format(Locale.ROOT, "%.3e", value);
            }
            String text = String.format(Locale.ROOT, "%.4f", value);
            return text.replaceAll("0+$", "").replaceAll("\\.$", "");
        }
    }
}
