package org.tomtoolkit.dataproducts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.tomtoolkit.core.sky.Times;

/**
 * Times as files and scripts write them.
 *
 * @since 1.0
 */
public final class UtcText {

    private UtcText() {}

    /**
     * Modified Julian Date (UTC) of a time in ISO 8601. Without an offset it is UTC; a date alone is its midnight;
     * {@code T} may be a blank.
     *
     * @throws IllegalArgumentException when it is something else; the text says how it should look
     */
    public static double mjd(String text) {
        return Times.mjd(instant(text));
    }

    /** The instant of such a time. */
    public static Instant instant(String text) {
        String iso =
                text.strip().replaceFirst("^(\\d{4}-\\d{2}-\\d{2})[ t]+", "$1T").replaceFirst("\\s*UTC?$", "");
        try {
            if (iso.length() <= 10) {
                return LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            return iso.matches(".*T.*([Zz]|[+-]\\d{2}:?\\d{2})")
                    ? OffsetDateTime.parse(withColon(iso)).toInstant()
                    : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + shortened(text) + "' is not a date and time like 2024-01-31T23:59:58");
        }
    }

    private static String withColon(String text) {
        return text.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
