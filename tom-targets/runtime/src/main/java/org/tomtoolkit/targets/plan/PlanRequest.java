package org.tomtoolkit.targets.plan;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.sky.VisibilityRequest;

/**
 * What a visibility plot is asked for.
 *
 * @param siteKeys none means all
 */
record PlanRequest(Instant start, Instant end, double limit, List<String> siteKeys) {

    /** Longest window: a month of nights is as much as a plot can show. */
    static final Duration LONGEST = Duration.ofDays(31);

    static final double USUAL_LIMIT = 2.5;
    private static final Set<String> NAMES = Set.of("start", "end", "limit");

    static final Form FORM = Form.of(
            Field.datetime("start").label("From").required(),
            Field.datetime("end").label("Until").required(),
            Field.decimal("limit").label("Airmass up to").min(1.01).max(40).initial(USUAL_LIMIT));

    /** The coming day. */
    static PlanRequest usual(Instant now) {
        Instant start = now.truncatedTo(ChronoUnit.HOURS);
        return new PlanRequest(start, start.plus(Duration.ofDays(1)), USUAL_LIMIT, List.of());
    }

    /**
     * Reads a query string; what is left out is the coming day.
     *
     * @throws ValidationException with the errors by parameter
     */
    static PlanRequest read(MultivaluedMap<String, String> query, Instant now) {
        PlanRequest usual = usual(now);
        BoundForm given = FORM.bind(complete(query, usual));
        FieldErrors errors = given.errors();
        Instant start = given.values().instant("start");
        Instant end = given.values().instant("end");
        if (start != null && end != null && !end.isAfter(start)) {
            errors.add("end", "The end must be after the start.");
        } else if (start != null && end != null && Duration.between(start, end).compareTo(LONGEST) > 0) {
            errors.add("end", "At most " + LONGEST.toDays() + " days at a time.");
        }
        errors.throwIfAny();
        Double limit = given.values().decimal("limit");
        return new PlanRequest(
                start,
                end,
                limit == null ? VisibilityRequest.DEFAULT_AIRMASS_LIMIT : limit,
                query.getOrDefault("site", List.of()));
    }

    private static Map<String, List<String>> complete(MultivaluedMap<String, String> query, PlanRequest usual) {
        Map<String, List<String>> texts = new java.util.HashMap<>();
        NAMES.forEach(name -> texts.put(name, new ArrayList<>(query.getOrDefault(name, List.of()))));
        if (!query.containsKey("start") && !query.containsKey("end")) {
            texts.put("start", List.of(usual.start().toString()));
            texts.put("end", List.of(usual.end().toString()));
            if (!query.containsKey("limit")) {
                texts.put("limit", List.of(String.valueOf(usual.limit())));
            }
        }
        return texts;
    }

    private static final Duration FINEST = Duration.ofMinutes(2);
    private static final int FINE_SAMPLES = 720;

    /** Distance of the samples of a chart of one site. */
    Duration fineStep() {
        Duration even = Duration.between(start, end).dividedBy(FINE_SAMPLES);
        return even.compareTo(FINEST) < 0 ? FINEST : even;
    }

    /** End of charts that make sense over weeks only. */
    Instant monthEnd() {
        Instant month = start.plus(Duration.ofDays(30));
        return month.isAfter(end) ? month : end;
    }

    VisibilityRequest visibility() {
        return VisibilityRequest.between(start, end).withAirmassLimit(limit);
    }
}
