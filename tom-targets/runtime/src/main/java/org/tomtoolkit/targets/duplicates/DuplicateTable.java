package org.tomtoolkit.targets.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tomtoolkit.common.table.Column;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.common.table.RowQuery;
import org.tomtoolkit.common.table.TableAction;
import org.tomtoolkit.common.table.TableDefinition;
import org.tomtoolkit.common.table.TableRequest;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Viewer;

/** The queue of duplicates. */
@ApplicationScoped
public class DuplicateTable implements TableDefinition<DuplicateRow> {

    static final String ID = "target-duplicates";

    private static final String NEW_ROW = "new " + DuplicateRow.class.getName()
            + "(p.id, a.id, a.name, b.id, b.name, p.reason, p.separationArcsec, p.state, p.found)";

    private final Duplicates duplicates;

    DuplicateTable(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String path() {
        return "/targets/duplicates/";
    }

    @Override
    public String plural() {
        return "pairs";
    }

    @Override
    public String defaultSort() {
        return "-found";
    }

    @Override
    public String searchHint() {
        return "Part of a name";
    }

    @Override
    public boolean isShownTo(Viewer viewer) {
        return viewer.isLoggedIn();
    }

    @Override
    public long idOf(DuplicateRow row) {
        return row.id();
    }

    @Override
    public List<Column<DuplicateRow>> columns() {
        return List.of(
                Column.<DuplicateRow>text("pair", "Compare", row -> row.firstName() + " and " + row.secondName())
                        .link(row -> "/targets/merge/" + row.firstId() + "/" + row.secondId() + "/"),
                Column.<DuplicateRow>text("first", "One", DuplicateRow::firstName)
                        .link(row -> "/targets/" + row.firstId() + "/"),
                Column.<DuplicateRow>text("second", "Other", DuplicateRow::secondName)
                        .link(row -> "/targets/" + row.secondId() + "/"),
                Column.text(
                        "reason", "Why", row -> row.reason() == TargetPair.Reason.NAME ? "same name" : "same place"),
                Column.<DuplicateRow>of("separation", "Apart", ColumnType.NUMBER, DuplicateRow::separationArcsec)
                        .unit("arcsec"),
                Column.<DuplicateRow>instant("found", "Found", DuplicateRow::found)
                        .sortedBy("p.id", DuplicateRow::id));
    }

    @Override
    public Form filters(Viewer viewer) {
        return Form.of(
                Field.choice("reason")
                        .label("Why")
                        .choices(List.of(new Choice("NAME", "Same name"), new Choice("POSITION", "Same place"))),
                Field.choice("settled")
                        .label("Settled")
                        .choices(List.of(new Choice("DIFFERENT", "Found to be different"))));
    }

    @Override
    public RowQuery<DuplicateRow> query(TableRequest request, Viewer viewer, FieldErrors errors) {
        BoundForm form = filters(viewer).bind(request.values());
        errors.addAll(form.errors());
        String settled = form.values().text("settled");
        RowQuery<DuplicateRow> rows = RowQuery.of(
                        DuplicateRow.class,
                        NEW_ROW,
                        "TargetPair p join Target a on a.id = p.firstId join Target b on b.id = p.secondId")
                .allowed(duplicates.rule(viewer));
        TargetPair.State state = settled == null ? TargetPair.State.OPEN : TargetPair.State.DIFFERENT;
        rows = settled == null
                ? rows.within("p.state = :pairState", Map.of("pairState", state))
                : rows.filter("p.state = :pairState", Map.of("pairState", state));
        String part = request.text("query").toLowerCase(Locale.ROOT);
        if (!part.isEmpty()) {
            String pattern = "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
            rows = rows.filter(
                    "lower(a.name) like :pairName escape '!' or lower(b.name) like :pairName escape '!'",
                    Map.of("pairName", pattern));
        }
        String reason = form.values().text("reason");
        return reason == null
                ? rows
                : rows.filter("p.reason = :pairReason", Map.of("pairReason", TargetPair.Reason.valueOf(reason)));
    }

    @Override
    public List<TableAction> actions() {
        return List.of(
                new Settle(duplicates, "different", "They are not the same", TargetPair.State.DIFFERENT),
                new Settle(duplicates, "reopen", "Back into the queue", TargetPair.State.OPEN));
    }
}
