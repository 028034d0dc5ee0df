package org.tomtoolkit.targets.selection;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;
import org.tomtoolkit.core.sky.AirmassCurve.Span;
import org.tomtoolkit.targets.visibility.NightPlan;

/**
 * By which column the page is sorted.
 *
 * @param key name in addresses
 */
record SelectionOrder(String key, boolean descending) {

    static final String NAME = "name";

    /** Order of this text, e.g. {@code -hours}; by name when it names none. */
    static SelectionOrder of(String text) {
        boolean descending = text.startsWith("-");
        String key = descending ? text.substring(1) : text;
        return value(key) == null
                ? new SelectionOrder(NAME, descending && key.equals(NAME))
                : new SelectionOrder(key, descending);
    }

    boolean isByName() {
        return key.equals(NAME);
    }

    String text() {
        return (descending ? "-" : "") + key;
    }

    /** What cannot be observed stands at the end either way; equals stay by name. */
    Comparator<SelectionRow> comparator() {
        Comparator<SelectionRow> byValue = (a, b) -> compare(a.plan(), b.plan());
        return Comparator.comparing(this::isBlank).thenComparing(descending ? byValue.reversed() : byValue);
    }

    private boolean isBlank(SelectionRow row) {
        boolean always = key.equals("site") || key.equals("night") || key.startsWith("moon");
        return row.plan() == null || !always && row.plan().span().isEmpty();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private int compare(NightPlan a, NightPlan b) {
        boolean blank = a == null || b == null;
        Function<NightPlan, Comparable<?>> value = value(key);
        return blank ? 0 : ((Comparable) value.apply(a)).compareTo(value.apply(b));
    }

    private static Function<NightPlan, Comparable<?>> value(String key) {
        return switch (key) {
            case "site" -> plan -> plan.site().name();
            case "night" -> plan -> plan.night().evening();
            case "airmass" -> NightPlan::minAirmass;
            case "first" -> plan -> plan.span().map(Span::first).orElse(Instant.MAX);
            case "best" -> plan -> plan.span().map(Span::best).orElse(Instant.MAX);
            case "last" -> plan -> plan.span().map(Span::last).orElse(Instant.MAX);
            case "hours" -> NightPlan::observable;
            case "moon" -> NightPlan::moonDistanceDeg;
            case "moonlit" -> NightPlan::moonIllumination;
            default -> null;
        };
    }
}
