package org.tomtoolkit.alerts.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tomtoolkit.alerts.AlertBrokers;
import org.tomtoolkit.common.table.Column;
import org.tomtoolkit.common.table.RowButton;
import org.tomtoolkit.common.table.RowQuery;
import org.tomtoolkit.common.table.TableDefinition;
import org.tomtoolkit.common.table.TableRequest;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Viewer;

/** Saved queries: one's own, all for an administrator. */
@ApplicationScoped
public class QueryTable implements TableDefinition<QueryTable.Row> {

    /**
     * A saved query.
     *
     * @param broker id of the broker, which may have been uninstalled since
     * @param owner user name, {@code ""} when the account is gone
     * @param lastRun null before the first time
     */
    public record Row(
            long id, String name, String broker, String owner, Instant created, Instant modified, Instant lastRun) {}

    private final AlertBrokers brokers;

    QueryTable(AlertBrokers brokers) {
        this.brokers = brokers;
    }

    @Override
    public String id() {
        return "queries";
    }

    @Override
    public String path() {
        return "/alerts/";
    }

    @Override
    public String plural() {
        return "queries";
    }

    @Override
    public List<Column<Row>> columns() {
        return List.of(
                Column.<Row>text("name", "Query", Row::name)
                        .sortedBy("q.name", Row::name)
                        .link(row -> isAvailable(row) ? address(row) + "update/" : ""),
                Column.<Row>text(
                        "broker",
                        "Broker",
                        row -> brokers.label(row.broker()) + (isAvailable(row) ? "" : " (not available)")),
                Column.text("owner", "Owner", Row::owner),
                Column.<Row>instant("created", "Created (UTC)", Row::created).sortedBy("q.id", Row::id),
                Column.<Row>instant("modified", "Changed (UTC)", Row::modified)
                        .sortedBy("q.modified", Row::modified)
                        .hiddenAtFirst(),
                Column.instant("last_run", "Last run (UTC)", Row::lastRun),
                Column.buttons(this::buttons));
    }

    private List<RowButton> buttons(Row row) {
        RowButton delete = RowButton.of("Delete", address(row) + "delete/")
                .confirm("Delete the query “" + row.name() + "”? Targets made from it stay.");
        RowButton run = RowButton.of("Run", address(row) + "run/").busy("Asking " + brokers.label(row.broker()) + " …");
        return isAvailable(row) ? List.of(run, delete) : List.of(delete);
    }

    private static String address(Row row) {
        return "/alerts/queries/" + row.id() + "/";
    }

    private boolean isAvailable(Row row) {
        return brokers.find(row.broker()).isPresent();
    }

    @Override
    public Form filters(Viewer viewer) {
        return Form.of(Field.choice("broker")
                .choices(brokers.all().stream()
                        .map(broker -> new Choice(broker.id(), broker.label()))
                        .toList()));
    }

    @Override
    public String searchHint() {
        return "Search names of queries";
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
                        + "(q.id, q.name, q.broker, coalesce(a.username, ''), q.created, q.modified, q.lastRun)",
                "BrokerQuery q left join Account a on a.id = q.ownerId");
        if (!viewer.superuser()) {
            query = query.within("q.ownerId = :viewer", Map.of("viewer", viewer.isLoggedIn() ? viewer.userId() : -1L));
        }
        if (!request.text("broker").isEmpty()) {
            query = query.filter("q.broker = :broker", Map.of("broker", request.text("broker")));
        }
        return request.search().isEmpty()
                ? query
                : query.filter(
                        "lower(q.name) like :found escape '!'",
                        Map.of("found", TableRequest.anywhere(request.search().toLowerCase(Locale.ROOT))));
    }

    @Override
    public long idOf(Row row) {
        return row.id();
    }

    @Override
    public String defaultSort() {
        return "-modified";
    }
}
