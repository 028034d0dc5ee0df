package org.tomtoolkit.targets.selection;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.targets.visibility.Nights;

/**
 * What the selection page is asked for.
 *
 * @param nights null when the form has errors
 * @param observatory key of a site or of a facility, {@code ""} for all
 * @param observable whether rows without a visible moment are left out
 */
record SelectionRequest(
        BoundForm form, Nights nights, String observatory, boolean observable, SelectionOrder order, int page) {

    static final int MAX_NIGHTS = 31;
    private static final double USUAL_LIMIT = 2;
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    /** Reads a query string; what is left out is the coming night with airmass 2 from everywhere. */
    static SelectionRequest read(
            Map<String, List<String>> query, List<Choice> lists, List<Choice> observatories, Instant now) {
        Form form = form(lists, observatories);
        Map<String, List<String>> texts = new LinkedHashMap<>();
        form.fields()
                .forEach(
                        field -> texts.put(field.name(), new ArrayList<>(query.getOrDefault(field.name(), List.of()))));
        fill(texts, "start", MINUTES.format(now));
        fill(texts, "nights", "1");
        fill(texts, "limit", String.valueOf(USUAL_LIMIT));
        BoundForm bound = form.bind(texts);
        Nights nights = null;
        if (bound.isValid()) {
            nights = Nights.of(
                    bound.values().instant("start"),
                    bound.values().integer("nights").intValue(),
                    bound.values().decimal("limit"));
        }
        return new SelectionRequest(
                bound,
                nights,
                bound.text("observatory"),
                bound.isChecked("observable"),
                SelectionOrder.of(first(query, "sort")),
                page(first(query, "page")));
    }

    private static Form form(List<Choice> lists, List<Choice> observatories) {
        return Form.of(
                Field.choice("targetlist__name").label("List").choices(lists),
                Field.text("query").label("Name or alias").maxLength(200),
                Field.choice("observatory").label("Facility or site").choices(observatories),
                Field.datetime("start").label("From").required(),
                Field.integer("nights").label("Nights").min(1).max(MAX_NIGHTS).required(),
                Field.decimal("limit").label("Airmass up to").min(1.01).max(40).required(),
                Field.bool("observable").label("Only what can be observed"));
    }

    private static void fill(Map<String, List<String>> texts, String name, String usual) {
        if (texts.get(name).stream().allMatch(text -> text == null || text.isBlank())) {
            texts.put(name, List.of(usual));
        }
    }

    private static String first(Map<String, List<String>> query, String name) {
        List<String> all = query.getOrDefault(name, List.of());
        return all.isEmpty() || all.get(0) == null ? "" : all.get(0);
    }

    private static int page(String text) {
        return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }
}
