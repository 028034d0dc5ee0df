package org.tomtoolkit.common.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tomtoolkit.common.table.Column;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.common.table.RowQuery;
import org.tomtoolkit.common.table.TableDefinition;
import org.tomtoolkit.common.table.TableRequest;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Viewer;

/** One's own groups, all for an administrator. */
@ApplicationScoped
public class GroupTable implements TableDefinition<GroupTable.Row> {

    /**
     * A group.
     *
     * @param members how many accounts are in it
     * @param managed whether the viewer may change it
     */
    public record Row(long id, String name, long members, boolean managed) {}

    @Override
    public String id() {
        return "groups";
    }

    @Override
    public String path() {
        return "/groups/";
    }

    @Override
    public String plural() {
        return "groups";
    }

    @Override
    public List<Column<Row>> columns() {
        return List.of(
                Column.<Row>text("name", "Group", Row::name)
                        .sortedBy("g.name", Row::name)
                        .link(row -> row.managed() ? "/groups/" + row.id() + "/update/" : ""),
                Column.of("members", "Members", ColumnType.INTEGER, Row::members),
                Column.<Row>of("number", "Id", ColumnType.INTEGER, Row::id).hiddenAtFirst(),
                Column.<Row>text("delete", "Delete", row -> row.managed() ? "Delete" : "")
                        .link(row -> row.managed() ? "/groups/" + row.id() + "/delete/" : "")
                        .onPagesOnly());
    }

    @Override
    public String searchHint() {
        return "Search groups";
    }

    @Override
    public boolean isShownTo(Viewer viewer) {
        return viewer.isLoggedIn() || viewer.superuser();
    }

    @Override
    public RowQuery<Row> query(TableRequest request, Viewer viewer, FieldErrors errors) {
        RowQuery<Row> query = RowQuery.of(
                Row.class,
                "new " + Row.class.getName()
                        + "(g.id, g.name, (select count(m.id) from Account m join m.groups mg where mg.id = g.id), "
                        + viewer.superuser() + ")",
                "AccountGroup g");
        if (!viewer.superuser()) {
            query = viewer.groupIds().isEmpty()
                    ? query.within("1 = 0", Map.of())
                    : query.within("g.id in :own", Map.of("own", viewer.groupIds()));
        }
        return request.search().isEmpty()
                ? query
                : query.filter(
                        "lower(g.name) like :found escape '!'",
                        Map.of("found", TableRequest.anywhere(request.search().toLowerCase(Locale.ROOT))));
    }

    @Override
    public long idOf(Row row) {
        return row.id();
    }

    @Override
    public String defaultSort() {
        return "name";
    }
}
