package org.tomtoolkit.targets.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tomtoolkit.common.table.Column;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.common.table.RowQuery;
import org.tomtoolkit.common.table.TableDefinition;
import org.tomtoolkit.common.table.TableRequest;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetAccess;

/** The outbox, as far as it is about targets that the viewer may change. */
@ApplicationScoped
class OutboxTable implements TableDefinition<ShareRow> {

    private static final String NEW_ROW = "new " + ShareRow.class.getName()
            + "(i.id, t.id, t.name, i.destination, i.state, i.attempts, i.answer, i.changed, i.delivered)";

    private final TargetAccess targets;
    private final SharingPlaces places;

    OutboxTable(TargetAccess targets, SharingPlaces places) {
        this.targets = targets;
        this.places = places;
    }

    @Override
    public String id() {
        return "shares";
    }

    @Override
    public String path() {
        return "/targets/shares/";
    }

    @Override
    public String plural() {
        return "shares";
    }

    @Override
    public String defaultSort() {
        return "-number";
    }

    @Override
    public long idOf(ShareRow row) {
        return row.id();
    }

    @Override
    public boolean isShownTo(Viewer viewer) {
        return viewer.isLoggedIn();
    }

    @Override
    public List<Column<ShareRow>> columns() {
        return List.of(
                Column.<ShareRow>text("target", "Target", ShareRow::targetName)
                        .link(row -> "/targets/shares/" + row.id() + "/"),
                Column.text("destination", "To", row -> places.label(row.destination())),
                Column.<ShareRow>text("state", "State", row -> row.state().label())
                        .badge(row -> "tom-state tom-state-" + row.state().style()),
                Column.text("answer", "What it said", ShareRow::answer),
                Column.instant("changed", "Changed (UTC)", ShareRow::changed),
                Column.instant("delivered", "Delivered (UTC)", ShareRow::delivered),
                Column.<ShareRow>of("number", "Number", ColumnType.INTEGER, ShareRow::id)
                        .sortedBy("i.id", ShareRow::id)
                        .hiddenAtFirst());
    }

    @Override
    public Form filters(Viewer viewer) {
        return Form.of(
                Field.text("target").maxLength(100).placeholder("Part of its name"),
                Field.choice("destination")
                        .label("To")
                        .choices(places.senders().stream()
                                .map(place -> new Choice(place.key(), place.label()))
                                .toList()),
                Field.choice("state")
                        .choices(Arrays.stream(ShareState.values())
                                .map(state -> new Choice(state.name(), state.label()))
                                .toList()));
    }

    @Override
    public RowQuery<ShareRow> query(TableRequest request, Viewer viewer, FieldErrors errors) {
        BoundForm form = filters(viewer).bind(request.values());
        errors.addAll(form.errors());
        RowQuery<ShareRow> query = RowQuery.of(
                        ShareRow.class, NEW_ROW, "ShareItem i join Target t on t.id = i.targetId")
                .allowed(targets.rule(viewer, Action.CHANGE, "t"));
        String target = form.values().text("target");
        if (target != null) {
            query = query.filter(
                    "locate(:sharedName, lower(t.name)) > 0", Map.of("sharedName", target.toLowerCase(Locale.ROOT)));
        }
        String destination = form.values().text("destination");
        if (destination != null) {
            query = query.filter("i.destination = :sharedTo", Map.of("sharedTo", destination));
        }
        String state = form.values().text("state");
        return state == null
                ? query
                : query.filter("i.state = :shareState", Map.of("shareState", ShareState.valueOf(state)));
    }
}
