package org.tomtoolkit.core.sky;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of one coordinate as text. Knows units and sexagesimal parts, not the coordinate's range. */
enum AngleText {
    RIGHT_ASCENSION(
            "right ascension",
            15.0,
            "Use degrees (83.63308), or hours, minutes and seconds (05:34:31.94, 5 34 31.94, 5h34m31.94s)."),
    DECLINATION(
            "declination",
            1.0,
            "Use degrees (-22.0145), or degrees, minutes and seconds (+22:00:52.2, 22 00 52.2, 22d00m52.2s).");

    private static final int MAX_LENGTH = 64;
    private static final String WHOLE = "(\\d{1,3})";
    private static final String NUMBER = "(\\d+(?:\\.\\d*)?|\\.\\d+)";
    private static final Pattern PLAIN = Pattern.compile("[+-]?" + NUMBER + "(?:e[+-]?\\d{1,3})?");
    private static final Pattern ONE_UNIT = Pattern.compile("([+-]?)(" + NUMBER + "(?:e[+-]?\\d{1,3})?) ?(deg|d|h)");
    private static final Pattern SEPARATED =
            Pattern.compile("([+-]?) ?" + WHOLE + "([: ])" + NUMBER + "(?:\\3" + NUMBER + ")?");
    private static final Pattern WITH_UNITS =
            Pattern.compile("([+-]?) ?" + WHOLE + " ?([hd]) ?" + NUMBER + "(?: ?[m'](?: ?" + NUMBER + " ?[s\"]?)?)?");

    private final String quantity;
    private final double degreesPerUnit;
    private final String notations;

    AngleText(String quantity, double degreesPerUnit, String notations) {
        this.quantity = quantity;
        this.degreesPerUnit = degreesPerUnit;
        this.notations = notations;
    }

    double degrees(String text) {
        if (text == null || text.isBlank()) {
            throw refused(text, "it is empty");
        }
        if (text.length() > MAX_LENGTH) {
            throw refused(text.substring(0, MAX_LENGTH) + "…", "it is too long");
        }
        String plain = normalised(text);
        double value = read(text, plain);
        if (!Double.isFinite(value)) {
            throw refused(text, "it is not a finite number");
        }
        return value;
    }

    private double read(String text, String plain) {
        if (PLAIN.matcher(plain).matches()) {
            return Double.parseDouble(plain);
        }
        Matcher one = ONE_UNIT.matcher(plain);
        if (one.matches()) {
            double value = Double.parseDouble(one.group(2)) * scale(text, one.group(4));
            return one.group(1).equals("-") ? -value : value;
        }
        Matcher separated = SEPARATED.matcher(plain);
        if (separated.matches()) {
            return sum(text, separated, 4, degreesPerUnit);
        }
        Matcher units = WITH_UNITS.matcher(plain);
        if (units.matches()) {
            return sum(text, units, 4, scale(text, units.group(3)));
        }
        throw refused(text, "it is neither a number nor sexagesimal");
    }

    private double scale(String text, String unit) {
        if (!unit.equals("h")) {
            return 1.0;
        }
        if (this == DECLINATION) {
            throw refused(text, "a declination is not given in hours");
        }
        return degreesPerUnit;
    }

    private double sum(String text, Matcher parts, int minuteGroup, double scale) {
        String minuteText = parts.group(minuteGroup);
        String secondText = parts.group(minuteGroup + 1);
        if (secondText != null && minuteText.contains(".")) {
            throw refused(text, "only its last part may have a fraction");
        }
        double minutes = Double.parseDouble(minuteText);
        double seconds = secondText == null ? 0 : Double.parseDouble(secondText);
        if (minutes >= 60 || seconds >= 60) {
            throw refused(text, "its minutes and seconds must be below 60");
        }
        double total = (Double.parseDouble(parts.group(2)) * 3600.0 + minutes * 60.0 + seconds) * scale / 3600.0;
        return parts.group(1).equals("-") ? -total : total;
    }

    AngleFormatException refused(String text, String why) {
        String given = text == null ? "" : text.strip();
        return new AngleFormatException(
                text, "Cannot read the " + quantity + " “" + given + "”: " + why + ". " + notations);
    }

    /** Maps the typographic variants to ASCII, lower case, single blanks. */
    private static String normalised(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(ascii(text.charAt(i)));
        }
        return out.toString()
                .replace("''", "\"")
                .replaceAll(" +", " ")
                .replaceAll(" ?: ?", ":")
                .strip();
    }

    private static char ascii(char c) {
        return switch (c) {
            case '\u2212', '\u2010', '\u2011', '\u2012', '\u2013', '\uFE63', '\uFF0D' -> '-';
            case '\uFF0B' -> '+';
            case '\u2032', '\u2019', '\u2018', '\u02B9', '\u00B4', '`' -> '\'';
            case '\u2033', '\u201D', '\u201C', '\u02BA' -> '"';
            case '\u00B0', '\u00BA', '\u02DA', 'D' -> 'd';
            case '\u02B0', 'H' -> 'h';
            case '\u1D50', 'M' -> 'm';
            case '\u02E2', 'S' -> 's';
            case 'E' -> 'e';
            case '\t', '\u00A0', '\u2007', '\u2009', '\u202F', '\u2005', '\u2006', '\u3000' -> ' ';
            default -> c;
        };
    }
}
