package org.tomtoolkit.common.notify;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** One's own notifications. */
@ApplicationScoped
public class NotificationTable implements TableDefinition<NotificationTable.Row> {

    private static final Map<String, String> STATES = Map.of("unread", "n.unread = true", "read", "n.unread = false");

    /**
     * A notification.
     *
     * @param link path of this site, {@code ""} for none
     */
    public record Row(
            long id, String kind, Severity severity, String text, String link, Instant created, boolean unread) {}

    private final List<NotificationKind> kinds;

    NotificationTable(@All List<NotificationKind> kinds) {
        this.kinds = kinds;
    }

    @Override
    public String id() {
        return "notifications";
    }

    @Override
    public String path() {
        return "/notifications/";
    }

    @Override
    public String plural() {
        return "notifications";
    }

    @Override
    public List<Column<Row>> columns() {
        return List.of(
                Column.<Row>text("text", "What", Row::text)
                        .link(row -> row.link().isEmpty() ? "" : "/notifications/" + row.id() + "/"),
                Column.<Row>text("state", "State", row -> row.unread() ? "New" : "")
                        .badge(row ->
                                row.unread() ? "badge text-bg-" + row.severity().css() : ""),
                Column.<Row>text("kind", "About", row -> label(row.kind())),
                Column.<Row>text("level", "Level", row -> row.severity().css()).hiddenAtFirst(),
                Column.<Row>instant("created", "When (UTC)", Row::created).sortedBy("n.id", Row::id),
                Column.buttons(row -> row.unread()
                        ? List.of(RowButton.of("Mark as read", "/notifications/" + row.id() + "/read/"))
                        : List.of()));
    }

    private String label(String kind) {
        return kinds.stream()
                .filter(known -> known.id().equals(kind))
                .map(NotificationKind::label)
                .findFirst()
                .orElse(kind);
    }

    @Override
    public Form filters(Viewer viewer) {
        return Form.of(
                Field.choice("state").choices(List.of(new Choice("unread", "New"), new Choice("read", "Read"))),
                Field.choice("kind")
                        .label("About")
                        .choices(kinds.stream()
                                .map(kind -> new Choice(kind.id(), kind.label()))
                                .toList()));
    }

    @Override
    public String searchHint() {
        return "Search notifications";
    }

    @Override
    public boolean isShownTo(Viewer viewer) {
        return viewer.isLoggedIn();
    }

    @Override
    public RowQuery<Row> query(TableRequest request, Viewer viewer, FieldErrors errors) {
        RowQuery<Row> query = RowQuery.of(
                        Row.class,
                        "new " + Row.class.getName()
                                + "(n.id, n.kind, n.severity, n.text, coalesce(n.link, ''), n.created, n.unread)",
                        "Notification n")
                .within("n.accountId = :viewer", Map.of("viewer", viewer.isLoggedIn() ? viewer.userId() : -1L));
        String state = STATES.get(request.text("state"));
        if (state != null) {
            query = query.filter(state, Map.of());
        }
        if (!request.text("kind").isEmpty()) {
            query = query.filter("n.kind = :kind", Map.of("kind", request.text("kind")));
        }
        return request.search().isEmpty()
                ? query
                : query.filter(
                        "lower(n.text) like :found escape '!'",
                        Map.of("found", TableRequest.anywhere(request.search().toLowerCase(Locale.ROOT))));
    }

    @Override
    public long idOf(Row row) {
        return row.id();
    }

    @Override
    public String rowClass(Row row) {
        return row.unread() ? "tom-unread" : "";
    }

    @Override
    public String defaultSort() {
        return "-created";
    }
}
