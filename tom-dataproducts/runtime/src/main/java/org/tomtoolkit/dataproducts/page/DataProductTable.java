package org.tomtoolkit.dataproducts.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.dataproducts.DataProductFilter;
import org.tomtoolkit.dataproducts.DataProductRow;
import org.tomtoolkit.dataproducts.DataProductSearch;
import org.tomtoolkit.dataproducts.DataProductTypes;

/** The table of files. */
@ApplicationScoped
public class DataProductTable implements TableDefinition<DataProductRow> {

    static final String ID = "data-products";

    private final DataProductSearch search;
    private final DataProductTypes types;

    DataProductTable(DataProductSearch search, DataProductTypes types) {
        this.search = search;
        this.types = types;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String path() {
        return "/dataproducts/";
    }

    @Override
    public String plural() {
        return "files";
    }

    @Override
    public List<Column<DataProductRow>> columns() {
        return List.of(
                Column.<DataProductRow>text("name", "File", DataProductRow::name)
                        .link(DataProductRow::href),
                Column.<DataProductRow>text("target", "Target", DataProductRow::targetName)
                        .link(row -> "/targets/" + row.targetId() + "/?tab=manage-data"),
                Column.<DataProductRow>of(
                                "observation", "Observation", ColumnType.INTEGER, DataProductRow::observationId)
                        .link(row -> row.observationId() == null ? "" : "/observations/" + row.observationId() + "/"),
                Column.text("type", "Type", row -> types.label(row.type())),
                Column.<DataProductRow>text("size", "Size", DataProductRow::size)
                        .onPagesOnly(),
                Column.<DataProductRow>instant("created", "Uploaded (UTC)", DataProductRow::created)
                        .sortedBy("p.id", DataProductRow::id),
                Column.<DataProductRow>text("state", "State", row -> ProductLine.state(row.state()))
                        .badge(row -> "tom-state " + ProductLine.stateClass(row.state())),
                Column.text("message", "Message", DataProductRow::message),
                Column.<DataProductRow>of("bytes", "Bytes", ColumnType.INTEGER, DataProductRow::bytes)
                        .unit("byte")
                        .hiddenAtFirst());
    }

    @Override
    public Form filters(Viewer viewer) {
        return Form.of(
                Field.text("target_name").label("Target").maxLength(100).placeholder("Part of a name or alias"),
                Field.choice("type")
                        .choices(types.all().stream()
                                .map(type -> new Choice(type.code(), type.label()))
                                .toList()),
                Field.hidden("target"));
    }

    @Override
    public String searchHint() {
        return "Search names of files";
    }

    @Override
    public RowQuery<DataProductRow> query(TableRequest request, Viewer viewer, FieldErrors errors) {
        BoundForm form = filters(viewer).bind(request.values());
        errors.addAll(form.errors());
        FormValues values = form.values();
        DataProductFilter filter = new DataProductFilter(
                number(values.text("target")), values.text("target_name"), null, values.text("type"), null, null);
        RowQuery<DataProductRow> query =
                search.rows(filter, viewer, !values.asMap().isEmpty());
        return request.search().isEmpty()
                ? query
                : query.filter(
                        "lower(p.name) like :found escape '!'",
                        Map.of("found", DataProductSearch.containing(request.search())));
    }

    private static Long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    @Override
    public long idOf(DataProductRow row) {
        return row.id();
    }

    @Override
    public String defaultSort() {
        return "-created";
    }
}
