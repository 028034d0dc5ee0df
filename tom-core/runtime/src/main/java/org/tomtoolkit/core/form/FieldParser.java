package org.tomtoolkit.core.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.tomtoolkit.core.sky.Angles;
import org.tomtoolkit.core.sky.Times;

/** Text of one field to its typed value; an {@link IllegalArgumentException} carries the text for the person. */
final class FieldParser {

    private static final String NUMBER_WANTED = "Enter a number.";
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private static final Pattern DAYS = Pattern.compile("\\d{5,7}(\\.\\d{1,12})?");
    private static final double MJD_ZERO = 2_400_000.5;
    private static final double MIN_JULIAN = 2_400_000.5;
    private static final double MAX_MODIFIED = 200_000;

    private FieldParser() {}

    static Object parse(Field field, List<String> texts) {
        String text = texts.get(0);
        return switch (field.type()) {
            case TEXT, TEXTAREA, PASSWORD, HIDDEN, LOOKUP -> text(field, text);
            case INTEGER -> integer(field, text);
            case DECIMAL -> range(field, decimal(text));
            case BOOLEAN -> FormBinder.isTrue(text);
            case CHOICE -> choice(field, text);
            case MULTI_CHOICE ->
                texts.stream().map(each -> choice(field, each)).distinct().toList();
            case DATE -> date(text);
            case DATETIME -> datetime(text);
            case RIGHT_ASCENSION -> Angles.parseRaDeg(text);
            case DECLINATION -> Angles.parseDecDeg(text);
            case FILE, BLOCKS -> throw new IllegalArgumentException("This cannot be a text.");
        };
    }

    private static String text(Field field, String text) {
        if (text.length() > field.maxLength()) {
            throw new IllegalArgumentException(
                    "At most " + field.maxLength() + " characters, this has " + text.length() + ".");
        }
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("This text holds a character that cannot be stored.");
        }
        return text;
    }

    private static Long integer(Field field, String text) {
        try {
            long value = new BigDecimal(limited(text)).longValueExact();
            range(field, (double) value);
            return value;
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException("Enter a whole number.");
        }
    }

    private static double decimal(String text) {
        double value = Double.parseDouble(limited(text));
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(NUMBER_WANTED);
        }
        return value;
    }

    /** Only what looks like a number everywhere; Java would also read {@code 1d}, hexadecimal and huge exponents. */
    private static String limited(String text) {
        if (text.length() > 40 || !NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(NUMBER_WANTED);
        }
        return text;
    }

    private static double range(Field field, double value) {
        if (field.min() != null && value < field.min()) {
            throw new IllegalArgumentException("Must be " + number(field.min()) + " or more.");
        }
        if (field.max() != null && value > field.max()) {
            throw new IllegalArgumentException("Must be " + number(field.max()) + " or less.");
        }
        return value;
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String choice(Field field, String text) {
        if (field.choices().stream().noneMatch(choice -> choice.value().equals(text))) {
            throw new IllegalArgumentException("Select a valid choice. " + text + " is not one of them.");
        }
        return text;
    }

    private static LocalDate date(String text) {
        try {
            return inRange(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Enter a date as 2026-11-20.");
        }
    }

    /** Calendar date and time, or a number: a Julian date, or a modified one where that makes a year from 1858 on. */
    private static Instant datetime(String text) {
        String iso = text.strip().replaceFirst("\\s+(UTC|utc|UT)$", "").replaceFirst("\\s+", "T");
        try {
            if (DAYS.matcher(iso).matches()) {
                return ofDays(Double.parseDouble(iso));
            }
            if (iso.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)$")) {
                Instant instant = OffsetDateTime.parse(iso).toInstant();
                inRange(instant.atOffset(ZoneOffset.UTC).toLocalDate());
                return instant;
            }
            LocalDateTime local = iso.contains("T")
                    ? LocalDateTime.parse(iso)
                    : LocalDate.parse(iso).atStartOfDay();
            inRange(local.toLocalDate());
            return local.toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Enter a date and time (UTC) as 2026-11-20 04:00:00, or as MJD or JD.");
        }
    }

    private static Instant ofDays(double number) {
        boolean julian = number >= MIN_JULIAN;
        if (!julian && number > MAX_MODIFIED) {
            throw new DateTimeException("neither MJD nor JD");
        }
        double mjd = julian ? number - MJD_ZERO : number;
        Instant instant = Times.instant(mjd);
        inRange(instant.atOffset(ZoneOffset.UTC).toLocalDate());
        return instant;
    }

    private static LocalDate inRange(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new DateTimeException("year out of range");
        }
        return date;
    }
}
