package org.tomtoolkit.targets.search;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomtoolkit.core.sky.SkyPosition;

/** Finds the two coordinates in one text. What is in doubt is a name, not a place. */
final class SkyText {

    private static final int MAX_LENGTH = 100;

    /** With and without decimals, as survey catalogues have it: J132952.7+471143, 2MASS J13295269+4711429, J1329+4711. */
    private static final Pattern DESIGNATION =
            Pattern.compile("(?:[A-Za-z0-9][\\w.+/*-]{0,20} ){0,2}J ?(\\d{4,})(\\.\\d*)? ?([+-]) ?(\\d{4,})(\\.\\d*)?");

    private static final Pattern RA_LABEL =
            Pattern.compile("(?i)^(?:(?:j2000(?:\\.0)?|icrs)[ ,:]+)?(?:(?:ra|α)(?:j2000)? ?[=:]? ?(?=[\\d.+]))?");
    private static final Pattern DEC_LABEL =
            Pattern.compile("(?i)[ ,;]+(?:decl?|de|δ)(?:j2000)?\\.? ?[=:]? ?(?=[\\d.+-])");
    private static final Pattern FRAME = Pattern.compile("(?i)[ ,]+\\(?(?:j2000(?:\\.0)?|icrs)\\)?$");
    private static final Pattern SIGN = Pattern.compile("[ ,;]*(?<=[\\d.hms\"' ,;])([+-])(?=[ ]?[\\d.])");

    private static final Pattern NUMBERS =
            Pattern.compile("[+-]?\\d[\\d.hmsd'\"]*+(?:[ :,;]++[+-]?[\\d.]++[hmsd'\"]*+)++");

    private SkyText() {}

    /** Typographic minus signs, primes and blanks as ASCII. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            out.append(
                    switch (c) {
                        case '\u2212', '\u2010', '\u2011', '\u2012', '\u2013', '\uFE63', '\uFF0D' -> '-';
                        case '\uFF0B' -> '+';
                        case '\u2032', '\u2019', '\u2018' -> '\'';
                        case '\u2033', '\u201C', '\u201D' -> '"';
                        case '\u00B0', '\u00BA', '\u02DA' -> 'd';
                        case '\t', '\u00A0', '\u2007', '\u2009', '\u202F', '\u3000' -> ' ';
                        default -> c;
                    });
        }
        return out.toString().strip();
    }

    /** The place in a name such as {@code SDSS J132952.7+471143}, or null. */
    static SkyPosition designation(String plain) {
        Matcher found = DESIGNATION.matcher(plain.replaceAll(" +", " "));
        if (plain.length() > MAX_LENGTH || !found.matches()) {
            return null;
        }
        String ra = parts(found.group(1), found.group(2), 2);
        String dec = parts(found.group(4), found.group(5), 2);
        return ra == null || dec == null ? null : parsed(ra, found.group(3) + dec);
    }

    /** Digits two by two; what is left after six are decimals of the seconds, after five or an odd number a tenth. */
    private static String parts(String digits, String decimals, int width) {
        String fraction = decimals == null ? "" : decimals;
        if (digits.length() == 4) {
            return digits.substring(0, width) + ":" + digits.substring(width) + (fraction.length() > 1 ? fraction : "");
        }
        if (digits.length() == 5) { // one decimal of a minute
            return fraction.isEmpty()
                    ? digits.substring(0, 2) + ":" + digits.substring(2, 4) + "." + digits.charAt(4)
                    : null;
        }
        String more = digits.length() == 6 ? fraction : "." + digits.substring(6);
        if (digits.length() > 6 && !fraction.isEmpty()) {
            return null;
        }
        return digits.substring(0, 2) + ":" + digits.substring(2, 4) + ":" + digits.substring(4, 6)
                + (more.length() > 1 ? more : "");
    }

    /** The place that right ascension and declination name, or null when the text is none. */
    static SkyPosition position(String plain) {
        if (plain.isEmpty() || plain.length() > MAX_LENGTH) {
            return null;
        }
        String text = FRAME.matcher(plain.replaceAll(" +", " ")).replaceFirst("");
        text = RA_LABEL.matcher(text).replaceFirst("");
        Matcher labelled = DEC_LABEL.matcher(text);
        if (labelled.find()) {
            return parsed(text.substring(0, labelled.start()), text.substring(labelled.end()));
        }
        if (text.isEmpty() || !(Character.isDigit(text.charAt(0)) || "+-.".indexOf(text.charAt(0)) >= 0)) {
            return null;
        }
        int comma = text.indexOf(',') >= 0 ? text.indexOf(',') : text.indexOf(';');
        if (comma > 0 && text.indexOf(',', comma + 1) < 0 && text.indexOf(';', comma + 1) < 0) {
            return parsed(text.substring(0, comma), text.substring(comma + 1));
        }
        String spaced = text.replaceAll("[,;] ?", " ");
        SkyPosition signed = bySign(spaced);
        return signed != null ? signed : byCount(spaced);
    }

    /** Whether it is nothing but numbers, several of them, as coordinates are. */
    static boolean isNumbers(String plain) {
        return plain.length() <= MAX_LENGTH && NUMBERS.matcher(plain).matches();
    }

    /** The declination begins at its sign: {@code 13 29 52 +47 11}. Two bare whole numbers are rather a name. */
    private static SkyPosition bySign(String text) {
        Matcher sign = SIGN.matcher(text);
        if (text.length() < 2 || !sign.find(1) || text.matches("\\d+[+-]\\d+")) {
            return null;
        }
        return parsed(text.substring(0, sign.start()), text.substring(sign.start(1)));
    }

    /** Half of the parts each: {@code 202.47 47.19}, {@code 13 29 52 47 11 43}. */
    private static SkyPosition byCount(String text) {
        List<String> parts = Arrays.asList(text.strip().split(" "));
        int half = parts.size() / 2;
        return parts.size() % 2 != 0 || half < 1 || half > 3
                ? null
                : parsed(String.join(" ", parts.subList(0, half)), String.join(" ", parts.subList(half, parts.size())));
    }

    private static SkyPosition parsed(String ra, String dec) {
        try {
            return SkyPosition.parse(ra, dec.replaceFirst("^([+-]) ", "$1"));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
