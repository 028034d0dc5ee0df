package org.tomtoolkit.observations.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.tomtoolkit.common.table.Column;
import org.tomtoolkit.common.table.RowQuery;
import org.tomtoolkit.common.table.TableDefinition;
import org.tomtoolkit.common.table.TableNote;
import org.tomtoolkit.common.table.TableRequest;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.observations.ObservationFilter;
import org.tomtoolkit.observations.ObservationLists;
import org.tomtoolkit.observations.ObservationRow;
import org.tomtoolkit.observations.facility.FacilityCards;
import org.tomtoolkit.observations.spi.ObservationPhase;

/** The table of observations. */
@ApplicationScoped
public class ObservationTable implements TableDefinition<ObservationRow> {

    private final ObservationLists lists;
    private final FacilityCards cards;

    ObservationTable(ObservationLists lists, FacilityCards cards) {
        this.lists = lists;
        this.cards = cards;
    }

    @Override
    public String id() {
        return "observations";
    }

    @Override
    public String path() {
        return "/observations/";
    }

    @Override
    public String plural() {
        return "observations";
    }

    @Override
    public String defaultSort() {
        return "-created";
    }

    @Override
    public int pageSize() {
        return ObservationListPage.ROWS;
    }

    @Override
    public long idOf(ObservationRow row) {
        return row.id();
    }

    @Override
    public List<Column<ObservationRow>> columns() {
        return List.of(
                Column.<ObservationRow>text("target", "Target", ObservationRow::targetName)
                        .link(row -> "/targets/" + row.targetId() + "/"),
                Column.<ObservationRow>text("observation", "Observation", ObservationRow::observationId)
                        .link(row -> "/observations/" + row.id() + "/"),
                Column.text(
                        "facility", "Facility", row -> cards.of(row.facility()).label()),
                Column.text("kind", "Kind", this::kind),
                Column.<ObservationRow>text("state", "State", row -> RecordLine.state(row.status(), row.phase()))
                        .badge(row -> "tom-state " + RecordLine.stateClass(row.phase())),
                Column.instant("begin", "Begin (UTC)", ObservationRow::scheduledStart),
                Column.<ObservationRow>instant("end", "End (UTC)", ObservationRow::scheduledEnd)
                        .hiddenAtFirst(),
                Column.<ObservationRow>instant("created", "Sent (UTC)", ObservationRow::created)
                        .sortedBy("r.id", ObservationRow::id));
    }

    private String kind(ObservationRow row) {
        return row.requestType() == null ? "" : cards.of(row.facility()).typeLabel(row.requestType());
    }

    @Override
    public Form filters(Viewer viewer) {
        return Form.of(
                Field.text("target").maxLength(100).placeholder("Part of its name"),
                Field.choice("facility")
                        .choices(cards.all().stream()
                                .map(card -> new Choice(card.id(), card.label()))
                                .toList()),
                Field.choice("phase")
                        .label("State")
                        .choices(Arrays.stream(ObservationPhase.values())
                                .map(phase -> new Choice(phase.name(), phase.label()))
                                .toList()),
                Field.hidden("group"));
    }

    @Override
    public RowQuery<ObservationRow> query(TableRequest request, Viewer viewer, FieldErrors errors) {
        BoundForm form = filters(viewer).bind(request.values());
        errors.addAll(form.errors());
        String phase = form.values().text("phase");
        String group = form.values().textOrEmpty("group");
        ObservationFilter filter = ObservationFilter.of(
                        form.values().text("facility"),
                        phase == null ? null : ObservationPhase.valueOf(phase),
                        null,
                        form.values().text("target"))
                .inGroup(group.matches("\\d{1,18}") ? Long.valueOf(group) : null);
        RowQuery<ObservationRow> rows =
                lists.rows(filter, viewer, !form.values().asMap().isEmpty());
        return filter.groupId() == null
                ? rows
                : rows.notes(List.of(new TableNote("Observations of one group", "All observations", "")));
    }
}
