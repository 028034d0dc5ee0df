package org.tomtoolkit.targets.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tomtoolkit.common.table.Column;
import org.tomtoolkit.common.table.RowQuery;
import org.tomtoolkit.common.table.TableDefinition;
import org.tomtoolkit.common.table.TableRequest;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.AccessRules;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;

/** The table of lists. */
@ApplicationScoped
public class ListTable implements TableDefinition<ListRow> {

    private static final String ROW =
            "new " + ListRow.class.getName() + "(l.id, l.name, l.colour, l.visibility, l.created)";

    private final AccessRules rules;

    ListTable(AccessRules rules) {
        this.rules = rules;
    }

    @Override
    public String id() {
        return "target-lists";
    }

    @Override
    public String path() {
        return "/targets/targetgrouping/";
    }

    @Override
    public String plural() {
        return "lists";
    }

    @Override
    public String searchHint() {
        return "Name of a list";
    }

    @Override
    public String defaultSort() {
        return "name";
    }

    @Override
    public long idOf(ListRow row) {
        return row.id();
    }

    @Override
    public List<Column<ListRow>> columns() {
        return List.of(
                Column.<ListRow>text("name", "Name", ListRow::name)
                        .sortedBy("l.name", ListRow::name)
                        .link(row -> "/targets/?targetlist__name=" + row.id()),
                Column.<ListRow>text("colour", "Colour", ListRow::colourLabel)
                        .badge(row -> row.colour() == null
                                ? ""
                                : "tom-colour " + row.colour().cssClass()),
                Column.<ListRow>text("visibility", "Who sees it", ListRow::visibilityClass)
                        .badge(row -> "tom-visibility tom-visibility-" + row.visibilityClass()),
                Column.<ListRow>instant("created", "Created", ListRow::created).sortedBy("l.id", ListRow::id),
                Column.<ListRow>text("manage", "Manage", row -> "Manage")
                        .link(row -> path() + row.id() + "/")
                        .onPagesOnly());
    }

    @Override
    public RowQuery<ListRow> query(TableRequest request, Viewer viewer, FieldErrors errors) {
        RowQuery<ListRow> all =
                RowQuery.of(ListRow.class, ROW, "TargetList l").allowed(rules.of(viewer, Action.VIEW, "l"));
        return request.search().isEmpty()
                ? all
                : all.filter(
                        "lower(l.name) like :searched escape '!'",
                        Map.of(
                                "searched",
                                TableRequest.anywhere(request.search().toLowerCase(Locale.ROOT))));
    }
}
