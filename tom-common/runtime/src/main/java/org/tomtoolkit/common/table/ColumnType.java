package org.tomtoolkit.common.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.tomtoolkit.core.sky.Angles;

/**
 * What a column holds: how it is shown, sorted by and written to files.
 *
 * @since 1.0
 */
public enum ColumnType {
    TEXT("char", ""),
    /** {@link Long} or {@link Integer}. */
    INTEGER("long", "tom-num"),
    /** {@link Double}. */
    NUMBER("double", "tom-num"),
    BOOLEAN("boolean", ""),
    /** {@link Instant}, shown to the minute, UTC. */
    INSTANT("char", "text-nowrap"),
    /** {@link Double}, degrees ICRS, shown as hours, minutes, seconds. */
    RIGHT_ASCENSION("double", "tom-coords"),
    /** {@link Double}, degrees ICRS, shown as degrees, minutes, seconds. */
    DECLINATION("double", "tom-coords");

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private final String votableType;
    private final String cssClass;

    ColumnType(String votableType, String cssClass) {
        this.votableType = votableType;
        this.cssClass = cssClass;
    }

    /** Data type in VOTable. */
    String votableType() {
        return votableType;
    }

    String cssClass() {
        return cssClass;
    }

    /** As a person reads it; {@code ""} for nothing. */
    public String shown(Object value) {
        if (value == null) {
            return "";
        }
        return switch (this) {
            case RIGHT_ASCENSION -> Angles.formatHms((Double) value, 2);
            case DECLINATION -> Angles.formatDms((Double) value, 1);
            case INSTANT -> MINUTES.format((Instant) value);
            case BOOLEAN -> Boolean.TRUE.equals(value) ? "yes" : "no";
            default -> written(value);
        };
    }

    /** As a file holds it: numbers plain, angles in degrees, times in ISO 8601; {@code ""} for nothing. */
    static String written(Object value) {
        if (value == null || value instanceof Double number && !Double.isFinite(number)) {
            return "";
        }
        return value instanceof Double number
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : value.toString();
    }

    /** The value of a place in an order, from its text. Null when it is not one. */
    Object parsed(String text) {
        try {
            return switch (this) {
                case INTEGER -> Long.valueOf(text);
                case NUMBER, RIGHT_ASCENSION, DECLINATION -> finite(Double.parseDouble(text));
                case INSTANT -> Instant.ofEpochMilli(Long.parseLong(text));
                case BOOLEAN -> Boolean.valueOf(text);
                case TEXT -> text.length() > 2000 ? null : text;
            };
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return null;
        }
    }

    private static Double finite(double number) {
        return Double.isFinite(number) ? number : null;
    }

    /** The text {@link #parsed} reads. */
    String place(Object value) {
        return value instanceof Instant instant ? String.valueOf(instant.toEpochMilli()) : String.valueOf(value);
    }
}
