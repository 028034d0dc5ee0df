package org.tomtoolkit.observations.page;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.observations.ObservationFilter;
import org.tomtoolkit.observations.ObservationLists;
import org.tomtoolkit.observations.ObservationRow;
import org.tomtoolkit.observations.facility.FacilityCard;
import org.tomtoolkit.observations.facility.FacilityCards;
import org.tomtoolkit.observations.spi.ObservationPhase;

/** Builds the list of observations: two queries whatever the length. */
@DefaultBean
@ApplicationScoped
public class ObservationListPage {

    static final int ROWS = 50;

    /**
     * What the page shows.
     *
     * @param older link to the next page, {@code ""} on the last
     */
    public record View(BoundForm filter, List<RecordLine> lines, String older, boolean filtered) {}

    private final ObservationLists lists;
    private final FacilityCards cards;

    protected ObservationListPage(ObservationLists lists, FacilityCards cards) {
        this.lists = lists;
        this.cards = cards;
    }

    /**
     * @param query the query string's parameters
     * @param beforeId only those older, {@link Long#MAX_VALUE} for the first page
     */
    public View view(Map<String, List<String>> query, long beforeId, Viewer viewer) {
        BoundForm form = form().bind(query);
        List<RecordLine> lines = lines(filter(form.values()), beforeId, ROWS + 1, viewer);
        String older =
                lines.size() > ROWS ? link(form.values(), lines.get(ROWS - 1).id()) : "";
        return new View(
                form,
                lines.subList(0, Math.min(ROWS, lines.size())),
                older,
                !form.values().asMap().isEmpty());
    }

    /** The newest observations of a target. */
    public List<RecordLine> ofTarget(long targetId, int limit, Viewer viewer) {
        return lines(ObservationFilter.ofTarget(targetId), Long.MAX_VALUE, limit, viewer);
    }

    private List<RecordLine> lines(ObservationFilter filter, long beforeId, int limit, Viewer viewer) {
        Map<String, FacilityCard> known = new LinkedHashMap<>();
        return lists.page(filter, viewer, beforeId, limit).stream()
                .map(row -> RecordLine.of(row, card(row, known)))
                .toList();
    }

    private FacilityCard card(ObservationRow row, Map<String, FacilityCard> known) {
        return known.computeIfAbsent(row.facility(), cards::of);
    }

    private Form form() {
        return Form.of(
                Field.choice("facility")
                        .choices(cards.all().stream()
                                .map(card -> new Choice(card.id(), card.label()))
                                .toList()),
                Field.choice("phase")
                        .label("State")
                        .choices(Arrays.stream(ObservationPhase.values())
                                .map(phase -> new Choice(phase.name(), phase.label()))
                                .toList()),
                Field.text("target").maxLength(100).placeholder("Part of its name"));
    }

    private static ObservationFilter filter(FormValues values) {
        String phase = values.text("phase");
        return ObservationFilter.of(
                values.text("facility"),
                phase == null ? null : ObservationPhase.valueOf(phase),
                null,
                values.text("target"));
    }

    private static String link(FormValues values, long beforeId) {
        Map<String, String> query = new LinkedHashMap<>();
        values.asMap().forEach((name, value) -> query.put(name, value.toString()));
        query.put("before", String.valueOf(beforeId));
        return "/observations/?" + RemoteRequest.encode(query);
    }
}
