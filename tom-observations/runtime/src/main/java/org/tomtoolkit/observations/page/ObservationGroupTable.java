package org.tomtoolkit.observations.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tomtoolkit.common.table.Column;
import org.tomtoolkit.common.table.RowQuery;
import org.tomtoolkit.common.table.TableDefinition;
import org.tomtoolkit.common.table.TableRequest;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.observations.ObservationGroups;

/** Groups of observations that were asked for together. */
@ApplicationScoped
public class ObservationGroupTable implements TableDefinition<ObservationGroupTable.Row> {

    static final String ID = "observation-groups";

    /** A group. */
    public record Row(long id, String name, Instant created) {}

    private final ObservationGroups groups;

    ObservationGroupTable(ObservationGroups groups) {
        this.groups = groups;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String path() {
        return "/observations/groups/";
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
                        .link(row -> "/observations/?group=" + row.id()),
                Column.<Row>instant("created", "Sent (UTC)", Row::created).sortedBy("g.id", Row::id));
    }

    @Override
    public String searchHint() {
        return "Search names of groups";
    }

    @Override
    public RowQuery<Row> query(TableRequest request, Viewer viewer, FieldErrors errors) {
        RowQuery<Row> query =
                groups.rows(Row.class, "new " + Row.class.getName() + "(g.id, g.name, g.created)", viewer);
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
        return "-created";
    }
}
