package org.tomtoolkit.targets.ephemeris;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;

/**
 * Which lines an ephemeris has.
 *
 * @param step null when the form has errors, as start and end
 * @param site key of the site, {@code ""} for none: the Earth's centre
 */
record EphemerisRequest(BoundForm form, Instant start, Instant end, Duration step, String site) {

    static final int MOST_LINES = 5_000;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);
    private static final Map<String, Duration> STEPS = steps();

    private static Map<String, Duration> steps() {
        Map<String, Duration> steps = new LinkedHashMap<>();
        steps.put("1m", Duration.ofMinutes(1));
        steps.put("10m", Duration.ofMinutes(10));
        steps.put("1h", Duration.ofHours(1));
        steps.put("6h", Duration.ofHours(6));
        steps.put("1d", Duration.ofDays(1));
        steps.put("10d", Duration.ofDays(10));
        return steps;
    }

    private static Form form(List<Choice> sites) {
        return Form.of(
                Field.datetime("start").label("From").required(),
                Field.datetime("end").label("Until").required(),
                Field.choice("step")
                        .choices(List.of(
                                new Choice("1m", "1 minute"),
                                new Choice("10m", "10 minutes"),
                                new Choice("1h", "1 hour"),
                                new Choice("6h", "6 hours"),
                                new Choice("1d", "1 day"),
                                new Choice("10d", "10 days")))
                        .required(),
                Field.choice("site").choices(sites).help("Adds altitude, azimuth and airmass."));
    }

    /** Reads a query string; what is left out is the coming month day by day. */
    static EphemerisRequest read(Map<String, List<String>> query, List<Choice> sites, Instant now) {
        Form form = form(sites);
        Instant usual = now.truncatedTo(ChronoUnit.DAYS);
        Map<String, List<String>> texts = new LinkedHashMap<>();
        form.fields()
                .forEach(
                        field -> texts.put(field.name(), new ArrayList<>(query.getOrDefault(field.name(), List.of()))));
        boolean asked = query.containsKey("start") || query.containsKey("end");
        if (!asked) {
            texts.put("start", List.of(DAY.format(usual)));
            texts.put("end", List.of(DAY.format(usual.plus(Duration.ofDays(30)))));
        }
        if (!query.containsKey("step")) {
            texts.put("step", List.of("1d"));
        }
        BoundForm bound = form.bind(texts);
        Instant start = bound.values().instant("start");
        Instant end = bound.values().instant("end");
        Duration step = STEPS.get(bound.text("step"));
        check(bound, start, end, step);
        return new EphemerisRequest(bound, start, end, step, bound.text("site"));
    }

    private static void check(BoundForm bound, Instant start, Instant end, Duration step) {
        if (start == null || end == null || step == null) {
            return;
        }
        if (!end.isAfter(start)) {
            bound.errors().add("end", "The end must be after the start.");
        } else if (Duration.between(start, end).dividedBy(step) >= MOST_LINES) {
            bound.errors().add("step", "These would be more than 5,000 lines. Choose a longer step or a shorter time.");
        }
    }

    boolean isValid() {
        return form.errors().isEmpty();
    }

    /** All times, the end included when a step ends there. */
    List<Instant> times() {
        List<Instant> times = new ArrayList<>();
        for (Instant time = start; !time.isAfter(end); time = time.plus(step)) {
            times.add(time);
        }
        return times;
    }
}
