package org.tomtoolkit.common.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tomtoolkit.common.table.Column;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.common.table.RowQuery;
import org.tomtoolkit.common.table.TableDefinition;
import org.tomtoolkit.common.table.TableRequest;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Viewer;

/** All accounts, for administrators. */
@ApplicationScoped
public class AccountTable implements TableDefinition<AccountTable.Row> {

    /**
     * An account.
     *
     * @param lastLogin null when it never logged in
     */
    public record Row(
            long id,
            String username,
            String firstName,
            String lastName,
            String email,
            String affiliation,
            boolean superuser,
            boolean active,
            boolean pending,
            Instant created,
            Instant lastLogin) {

        String fullName() {
            return (firstName + " " + lastName).strip();
        }

        String status() {
            if (pending) {
                return "waiting";
            }
            return !active ? "inactive" : superuser ? "administrator" : "";
        }
    }

    private static final Map<String, String> STATES = Map.of(
            "administrator", "a.superuser = true and a.active = true",
            "waiting", "a.pending = true",
            "inactive", "a.active = false and a.pending = false",
            "active", "a.active = true");

    @Override
    public String id() {
        return "users";
    }

    @Override
    public String path() {
        return "/users/";
    }

    @Override
    public String plural() {
        return "accounts";
    }

    @Override
    public List<Column<Row>> columns() {
        return List.of(
                Column.<Row>text("username", "User name", Row::username)
                        .sortedBy("a.username", Row::username)
                        .link(row -> "/users/" + row.id() + "/update/"),
                Column.<Row>text("name", "Name", Row::fullName),
                Column.<Row>text("email", "E-mail", Row::email),
                Column.<Row>text("affiliation", "Affiliation", Row::affiliation).hiddenAtFirst(),
                Column.<Row>text("status", "Status", Row::status)
                        .badge(row -> row.status().isEmpty() ? null : "tom-tag"),
                Column.<Row>instant("last_login", "Last login (UTC)", Row::lastLogin),
                Column.<Row>instant("created", "Made (UTC)", Row::created)
                        .sortedBy("a.id", Row::id)
                        .hiddenAtFirst(),
                Column.<Row>of("number", "Id", ColumnType.INTEGER, Row::id).hiddenAtFirst());
    }

    @Override
    public Form filters(Viewer viewer) {
        return Form.of(
                Field.choice("status")
                        .choices(List.of(
                                Choice.of("active"),
                                Choice.of("administrator"),
                                Choice.of("waiting"),
                                Choice.of("inactive"))),
                Field.text("group").maxLength(150));
    }

    @Override
    public String searchHint() {
        return "Search names and e-mail addresses";
    }

    @Override
    public boolean isShownTo(Viewer viewer) {
        return viewer.superuser();
    }

    @Override
    public RowQuery<Row> query(TableRequest request, Viewer viewer, FieldErrors errors) {
        RowQuery<Row> query = RowQuery.of(
                        Row.class,
                        "new " + Row.class.getName()
                                + "(a.id, a.username, coalesce(a.firstName, ''), coalesce(a.lastName, ''),"
                                + " coalesce(a.email, ''), coalesce(a.affiliation, ''), a.superuser, a.active,"
                                + " a.pending, a.created, a.lastLogin)",
                        "Account a")
                .within(viewer.superuser() ? "1 = 1" : "1 = 0", Map.of());
        String state = STATES.get(request.text("status"));
        if (state != null) {
            query = query.filter(state, Map.of());
        }
        if (!request.text("group").isEmpty()) {
            query = query.filter(
                    "exists (select 1 from Account m join m.groups g where m.id = a.id and lower(g.name) = :group)",
                    Map.of("group", request.text("group").toLowerCase(Locale.ROOT)));
        }
        if (request.search().isEmpty()) {
            return query;
        }
        String found = " like :found escape '!'";
        return query.filter(
                "lower(a.username)" + found + " or lower(a.email)" + found + " or lower(a.firstName)" + found
                        + " or lower(a.lastName)" + found,
                Map.of("found", TableRequest.anywhere(request.search().toLowerCase(Locale.ROOT))));
    }

    @Override
    public long idOf(Row row) {
        return row.id();
    }

    @Override
    public String defaultSort() {
        return "username";
    }
}
