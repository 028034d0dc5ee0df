package org.tomtoolkit.targets.extras;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text means when it is read as a number, a truth value or a time; null where it means none.
 *
 * @param number finite; a number is never a time
 * @param truth true or false only for words that say so and for numbers
 * @param time only from ISO 8601; without an offset it is UTC
 * @since 1.0
 */
public record ExtraValue(Double number, Boolean truth, Instant time) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");
    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d([T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?)?(Z|[+-]\\d\\d:\\d\\d)?");
    private static final Set<String> TRUE = Set.of("true", "yes", "on", "t", "y");
    private static final Set<String> FALSE = Set.of("false", "no", "off", "f", "n");
    private static final int MAX_DIGITS = 60;

    public static ExtraValue of(String text) {
        String plain = text.strip();
        Double number = number(plain);
        if (number != null) {
            return new ExtraValue(number, number != 0, null);
        }
        String word = plain.toLowerCase(Locale.ROOT);
        Boolean truth = TRUE.contains(word) ? Boolean.TRUE : FALSE.contains(word) ? Boolean.FALSE : null;
        return new ExtraValue(null, truth, time(plain));
    }

    private static Double number(String text) {
        if (text.length() > MAX_DIGITS || !NUMBER.matcher(text).matches()) {
            return null;
        }
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? value : null;
    }

    private static Instant time(String text) {
        if (!DATE.matcher(text).matches()) {
            return null;
        }
        String iso = text.replace(' ', 'T');
        try {
            Instant instant = !iso.contains("T")
                    ? LocalDate.parse(iso.substring(0, 10)).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : iso.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                            ? OffsetDateTime.parse(iso).toInstant()
                            : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
            return instant.truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
