package org.tomtoolkit.dataproducts.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.tomtoolkit.core.sky.Times;

/** What a cell says. Every error text names the cell. */
final class CellValues {

    private static final Set<String> NOTHING = Set.of("", "-", "--", "---", "nan", "null", "none", "n/a", "na", "nd");
    private static final BigDecimal MJD_ZERO = new BigDecimal("2400000.5");

    private CellValues() {}

    /** Whether a cell of numbers holds none. */
    static boolean isEmpty(String cell) {
        return NOTHING.contains(cell.toLowerCase(Locale.ROOT));
    }

    /**
     * The number, null for an empty cell.
     *
     * @throws IllegalArgumentException when it is something else
     */
    static Double number(String cell) {
        if (isEmpty(cell)) {
            return null;
        }
        try {
            double value = Double.parseDouble(cell);
            if (Double.isFinite(value) && Character.isLetter(cell.charAt(cell.length() - 1))) {
                throw new NumberFormatException(cell); // 1d and 0x1p3f are numbers to Java only
            }
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("'" + cell + "' is not a finite number");
            }
            return value;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + cell + "' is not a number");
        }
    }

    /** Modified Julian Date of a Julian Date, without losing digits. */
    static double mjdOfJd(String cell) {
        number(cell);
        return new BigDecimal(cell).subtract(MJD_ZERO).doubleValue();
    }

    /**
     * Modified Julian Date of a time in ISO 8601, UTC unless it says otherwise; a date alone is its midnight.
     *
     * @throws IllegalArgumentException when it is something else
     */
    static double mjdOfIso(String cell) {
        String text = cell.strip()
                .replaceFirst("^(\\d{4}-\\d{2}-\\d{2})[ tT]+", "$1T")
                .replaceFirst("\\s*UTC?$", "");
        try {
            if (text.length() <= 10) {
                return Times.mjd(LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));
            }
            Instant instant = text.matches(".*(Z|z|[+-]\\d{2}:?\\d{2})$")
                    ? OffsetDateTime.parse(withColon(text)).toInstant()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
            return Times.mjd(instant);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + cell + "' is not a date and time like 2024-01-31T23:59:58.5");
        }
    }

    private static String withColon(String text) {
        return text.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
    }
}
