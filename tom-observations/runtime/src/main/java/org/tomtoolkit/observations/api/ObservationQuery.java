package org.tomtoolkit.observations.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.observations.ObservationFilter;
import org.tomtoolkit.observations.facility.Facilities;
import org.tomtoolkit.targets.Targets;

/** The filters of the list, read from the query string. */
@ApplicationScoped
class ObservationQuery {

    private static final Form FORM = Form.of(
            Field.text("facility"),
            Field.text("status"),
            Field.integer("target_id"),
            Field.text("observation_id"),
            Field.integer("observationgroup"),
            Field.datetime("scheduled_start_after"),
            Field.datetime("scheduled_start_before"),
            Field.datetime("scheduled_end_after"),
            Field.datetime("scheduled_end_before"));

    private final Facilities facilities;
    private final Targets targets;

    ObservationQuery(Facilities facilities, Targets targets) {
        this.facilities = facilities;
        this.targets = targets;
    }

    /**
     * @throws ValidationException for a value that cannot be understood, an unknown facility, a target one may not see
     */
    ObservationFilter filter(Map<String, List<String>> query, Viewer viewer) {
        FormValues values = FORM.bind(query).valuesOrThrow();
        return new ObservationFilter(
                facility(values.text("facility")),
                null,
                values.text("status"),
                target(values.integer("target_id"), viewer),
                null,
                values.text("observation_id"),
                values.integer("observationgroup"),
                range("scheduled_start", values, query),
                range("scheduled_end", values, query));
    }

    private String facility(String id) {
        return id == null
                ? null
                : facilities
                        .find(id)
                        .orElseThrow(() -> ValidationException.at(
                                "facility", "Select a valid choice. " + id + " is not one of them."))
                        .id();
    }

    private Long target(Long id, Viewer viewer) {
        try {
            return id == null ? null : targets.get(id, viewer, Action.VIEW).getId();
        } catch (TomException e) {
            throw ValidationException.at("target_id", "Select a valid choice. " + id + " is not one of them.");
        }
    }

    private static ObservationFilter.Range range(String name, FormValues values, Map<String, List<String>> query) {
        Instant before = values.instant(name + "_before");
        boolean wholeDay =
                before != null && query.get(name + "_before").get(0).strip().length() == "2026-11-20".length();
        return new ObservationFilter.Range(
                values.instant(name + "_after"),
                wholeDay ? before.plus(Duration.ofDays(1)).minusMillis(1) : before);
    }
}
