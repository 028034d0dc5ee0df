package org.tomtoolkit.targets.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.tomtoolkit.common.table.Column;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.common.table.RowQuery;
import org.tomtoolkit.common.table.TableDefinition;
import org.tomtoolkit.common.table.TableRequest;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.search.ExactNames;
import org.tomtoolkit.targets.search.TargetFilters;
import org.tomtoolkit.targets.search.TargetRow;

/** The table of targets. */
@ApplicationScoped
public class TargetTable implements TableDefinition<TargetRow> {

    private final TargetsConfig config;
    private final TargetFilters filters;
    private final ExactNames search;
    private final TargetFilterForm form;

    TargetTable(TargetsConfig config, TargetFilters filters, ExactNames search, TargetFilterForm form) {
        this.config = config;
        this.filters = filters;
        this.search = search;
        this.form = form;
    }

    @Override
    public String id() {
        return "targets";
    }

    @Override
    public String path() {
        return "/targets/";
    }

    @Override
    public String plural() {
        return "targets";
    }

    @Override
    public String searchHint() {
        return "Name, alias or coordinates, e.g. M31, 13 29 52 +47 11 r=5'";
    }

    @Override
    public String defaultSort() {
        return "-created";
    }

    @Override
    public int pageSize() {
        return config.pageSize();
    }

    @Override
    public int countLimit() {
        return config.countLimit();
    }

    @Override
    public long idOf(TargetRow row) {
        return row.id();
    }

    /** Ids grow with time, so they stand for the time of creation in the order. */
    @Override
    public List<Column<TargetRow>> columns() {
        return List.of(
                Column.<TargetRow>text("name", "Name", TargetRow::name)
                        .sortedBy("t.nameKey", TargetRow::nameKey)
                        .link(row -> "/targets/" + row.id() + "/"),
                Column.text("type", "Type", row -> row.type().label()),
                Column.<TargetRow>of("ra", "RA", ColumnType.RIGHT_ASCENSION, TargetRow::raDeg),
                Column.<TargetRow>of("dec", "Dec", ColumnType.DECLINATION, TargetRow::decDeg),
                Column.<TargetRow>text("visibility", "Who sees it", TargetRow::visibilityClass)
                        .badge(row -> "tom-visibility tom-visibility-" + row.visibilityClass()),
                Column.<TargetRow>instant("created", "Created", TargetRow::created)
                        .sortedBy("t.id", TargetRow::id));
    }

    @Override
    public List<String> columnsAtFirst() {
        return config.listColumns().orElse(List.of());
    }

    @Override
    public RowQuery<TargetRow> query(TableRequest request, Viewer viewer, FieldErrors errors) {
        MultivaluedHashMap<String, String> texts = new MultivaluedHashMap<>();
        texts.putAll(request.values());
        return search.rows(filters.read(texts, viewer, errors), viewer);
    }

    @Override
    public Form filters(Viewer viewer) {
        return form.filters(viewer);
    }
}
