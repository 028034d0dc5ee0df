package org.tomtoolkit.targets.selection;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.tomtoolkit.core.sky.AirmassCurve.Span;
import org.tomtoolkit.targets.visibility.NightPlan;

/**
 * A target at a site in a night.
 *
 * @param site label of the site
 * @param plan null when nobody knows where the target is
 * @param limit the airmass limit
 * @param extra cells of the columns the configuration adds
 */
public record SelectionRow(long id, String name, String site, NightPlan plan, double limit, List<String> extra) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZoneOffset.UTC);

    public boolean isPlaced() {
        return plan != null;
    }

    public String night() {
        return plan.night().evening().toString();
    }

    public boolean isObservable() {
        return plan != null && plan.span().isPresent();
    }

    /** {@code >2} when it cannot be observed. */
    public String airmass() {
        return plan.span()
                .map(span -> String.format(Locale.ROOT, "%.2f", span.minAirmass()))
                .orElseGet(
                        () -> ">" + (limit == Math.rint(limit) ? String.valueOf((long) limit) : String.valueOf(limit)));
    }

    public Time first() {
        return time(plan.span().map(Span::first).orElse(null));
    }

    public Time best() {
        return time(plan.span().map(Span::best).orElse(null));
    }

    public Time last() {
        return time(plan.span().map(Span::last).orElse(null));
    }

    /** Hours and minutes, e.g. {@code 7:30}. */
    public String hours() {
        Duration observable = plan.observable();
        return String.format(Locale.ROOT, "%d:%02d", observable.toHours(), observable.toMinutesPart());
    }

    public String moonDistance() {
        return String.format(Locale.ROOT, "%.0f°", plan.moonDistanceDeg());
    }

    public String moonLit() {
        return String.format(Locale.ROOT, "%.0f %%", 100 * plan.moonIllumination());
    }

    private static Time time(Instant instant) {
        return instant == null ? null : new Time(instant.toString(), TIME.format(instant));
    }

    /** A moment for machines and for people. */
    public record Time(String iso, String text) {}
}
