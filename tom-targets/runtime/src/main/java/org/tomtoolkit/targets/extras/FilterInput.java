package org.tomtoolkit.targets.extras;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.targets.spi.TargetFilterContribution;

/**
 * Typed values of filters in a query string; null where nothing is asked for. What cannot be read is an error at the name of
 * its parameter.
 *
 * @since 1.0
 */
public final class FilterInput {

    private final Map<String, List<String>> query;
    private final FieldErrors errors;

    /**
     * @param errors takes what cannot be read
     */
    public FilterInput(Map<String, List<String>> query, FieldErrors errors) {
        this.query = query;
        this.errors = errors;
    }

    /** Ends of a range, each null when it is open. */
    public record Range<T>(T from, T to) {}

    public String text(String name) {
        return TargetFilterContribution.text(name, query);
    }

    /** From {@code name_min} to {@code name_max}. */
    public Range<Double> numbers(String name) {
        Double min = number(name + "_min");
        Double max = number(name + "_max");
        if (min != null && max != null && min > max) {
            errors.add(name + "_max", "This is less than where the range begins.");
        }
        return new Range<>(min, max);
    }

    private Double number(String name) {
        String text = text(name);
        Double number = text.isEmpty() ? null : ExtraValue.of(text).number();
        if (!text.isEmpty() && number == null) {
            errors.add(name, "Enter a number.");
        }
        return number;
    }

    /** From {@code name_after} to {@code name_before}. */
    public Range<Instant> times(String name) {
        Instant after = time(name + "_after");
        Instant before = time(name + "_before");
        if (after != null && before != null && after.isAfter(before)) {
            errors.add(name + "_before", "This is before the range begins.");
        }
        return new Range<>(after, before);
    }

    private Instant time(String name) {
        String text = text(name);
        Instant time = text.isEmpty() ? null : ExtraValue.of(text).time();
        if (!text.isEmpty() && time == null) {
            errors.add(name, "Enter a valid date/time, e.g. 2026-11-20 04:00.");
        }
        return time;
    }

    /** The words and numbers that existing clients send count as well. */
    public Boolean truth(String name) {
        return switch (text(name).toLowerCase(Locale.ROOT)) {
            case "true", "2", "yes" -> Boolean.TRUE;
            case "false", "3", "no" -> Boolean.FALSE;
            case "", "unknown", "1" -> null;
            default -> {
                errors.add(name, "Select a valid choice: true or false.");
                yield null;
            }
        };
    }

    /** One of these. */
    public String choice(String name, List<String> values) {
        String text = text(name);
        if (!text.isEmpty() && !values.contains(text)) {
            errors.add(name, "Select a valid choice. " + text + " is not one of them.");
        }
        return text.isEmpty() ? null : text;
    }
}
