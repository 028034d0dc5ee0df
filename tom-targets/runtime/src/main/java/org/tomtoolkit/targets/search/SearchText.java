package org.tomtoolkit.targets.search;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomtoolkit.core.sky.SkyPosition;

/**
 * What somebody wrote into the search box: a name, a place on the sky, or a circle around either. Text in double quotes is
 * always a name.
 *
 * @param name of a target, or the text of the place as it was written
 * @param position the place, ICRS; null when it is a name
 * @param radiusDeg of the circle that was asked for, degrees; null when none was
 * @param designation whether the place was read from a name with coordinates in it, which may be a target's name as well
 */
record SearchText(String name, SkyPosition position, Double radiusDeg, boolean designation) {

    private static final Pattern RADIUS =
            Pattern.compile("(?i)(?:^|[\\s,;]+)(?:r|rad|radius)\\s*[=:]\\s*(\\S.*?)\\s*$");
    private static final Pattern SIZE = Pattern.compile("(\\d+(?:\\.\\d*)?|\\.\\d+)\\s*(.*)");

    static SearchText of(String text) {
        String plain = SkyText.plain(text);
        Matcher radius = RADIUS.matcher(plain);
        if (!radius.find()) {
            return of(plain, text.strip(), null);
        }
        // the typed text keeps its own characters: it may be a name
        String before = plain.substring(0, radius.start());
        return of(
                before,
                text.strip()
                        .substring(0, Math.min(before.length(), text.strip().length()))
                        .strip(),
                degrees(radius.group(1)));
    }

    private static SearchText of(String plain, String written, Double radiusDeg) {
        if (plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")) {
            return new SearchText(written.substring(1, written.length() - 1).strip(), null, radiusDeg, false);
        }
        SkyPosition designated = SkyText.designation(plain);
        if (designated != null) {
            return new SearchText(written, designated, radiusDeg, true);
        }
        return new SearchText(written, SkyText.position(plain), radiusDeg, false);
    }

    boolean isPlace() {
        return position != null;
    }

    /**
     * An angle such as {@code 5'}, {@code 30 arcsec}, {@code 0.5d} or a plain number of degrees.
     *
     * @throws IllegalArgumentException when it cannot be read or is not 0 to 180 degrees
     */
    static double degrees(String text) {
        Matcher size = SIZE.matcher(SkyText.plain(text));
        if (!size.matches()) {
            throw new IllegalArgumentException("not a size");
        }
        double perDegree =
                switch (size.group(2).strip().toLowerCase(Locale.ROOT)) {
                    case "", "d", "deg", "degree", "degrees" -> 1;
                    case "'", "m", "am", "min", "arcmin", "arcminute", "arcminutes" -> 60;
                    case "\"", "s", "as", "sec", "arcsec", "arcsecond", "arcseconds" -> 3600;
                    default -> throw new IllegalArgumentException("not a unit of angles");
                };
        double degrees = Double.parseDouble(size.group(1)) / perDegree;
        if (!(degrees <= 180)) {
            throw new IllegalArgumentException("wider than the sky");
        }
        return degrees;
    }

    /** A radius as people write it: {@code 30″}, {@code 5′}, {@code 1.5°}. */
    static String size(double degrees) {
        if (degrees * 3600 < 59.9995) {
            return number(degrees * 3600) + "″";
        }
        return degrees * 60 < 59.9995 ? number(degrees * 60) + "′" : number(degrees) + "°";
    }

    private static String number(double value) {
        return java.math.BigDecimal.valueOf(value)
                .setScale(3, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
