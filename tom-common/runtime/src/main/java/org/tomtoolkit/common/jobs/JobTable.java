package org.tomtoolkit.common.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tomtoolkit.common.table.Column;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.common.table.RowQuery;
import org.tomtoolkit.common.table.TableDefinition;
import org.tomtoolkit.common.table.TableRequest;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.jobs.JobState;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.permission.Viewer;

/** One's own jobs, all for an administrator. */
@ApplicationScoped
public class JobTable implements TableDefinition<JobRow> {

    private final Jobs jobs;

    JobTable(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String id() {
        return "jobs";
    }

    @Override
    public String path() {
        return "/jobs/";
    }

    @Override
    public String plural() {
        return "jobs";
    }

    @Override
    public List<Column<JobRow>> columns() {
        Map<String, String> labels = jobs.labels();
        return List.of(
                Column.<JobRow>text("job", "Job", row -> labels.getOrDefault(row.kind(), row.kind()))
                        .link(row -> "/jobs/" + row.id() + "/"),
                Column.<JobRow>text("state", "State", row -> JobView.stateLabel(row.state(), row.cancelRequested()))
                        .badge(row -> "tom-state " + JobView.stateClass(row.state()))
                        .live("job-state", JobRow::id),
                Column.text("owner", "Owner", JobRow::owner),
                Column.<JobRow>instant("created", "Asked for (UTC)", JobRow::created)
                        .sortedBy("j.id", JobRow::id),
                Column.<JobRow>text("progress", "Progress", JobRow::progress).live("job-progress", JobRow::id),
                Column.<JobRow>text("message", "Message", JobRow::message).live("job-message", JobRow::id),
                Column.<JobRow>text("kind", "Kind", JobRow::kind).hiddenAtFirst(),
                Column.<JobRow>of("number", "Id", ColumnType.INTEGER, JobRow::id)
                        .hiddenAtFirst());
    }

    @Override
    public Form filters(Viewer viewer) {
        return Form.of(
                Field.choice("state")
                        .choices(Stream.of(JobState.values())
                                .map(state -> new Choice(JobView.code(state), JobView.stateLabel(state, false)))
                                .toList()),
                Field.choice("kind")
                        .choices(jobs.labels().entrySet().stream()
                                .map(kind -> new Choice(kind.getKey(), kind.getValue()))
                                .toList()));
    }

    @Override
    public String searchHint() {
        return "Search messages of jobs";
    }

    @Override
    public boolean isShownTo(Viewer viewer) {
        return viewer.isLoggedIn() || viewer.superuser();
    }

    @Override
    public RowQuery<JobRow> query(TableRequest request, Viewer viewer, FieldErrors errors) {
        RowQuery<JobRow> query = RowQuery.of(
                JobRow.class,
                "new org.tomtoolkit.common.jobs.JobRow(j.id, j.kind, j.state, j.cancelRequested,"
                        + " coalesce(a.username, ''), j.created, j.done, j.total, coalesce(j.message, ''))",
                "JobRecord j left join Account a on a.id = j.ownerId");
        if (!viewer.superuser()) {
            query = query.within("j.ownerId = :viewer", Map.of("viewer", viewer.isLoggedIn() ? viewer.userId() : -1L));
        }
        JobState state = JobView.state(request.text("state"));
        if (state != null) {
            query = query.filter("j.state = :state", Map.of("state", state));
        }
        if (!request.text("kind").isEmpty()) {
            query = query.filter("j.kind = :kind", Map.of("kind", request.text("kind")));
        }
        String search = request.search();
        return search.isEmpty()
                ? query
                : query.filter(
                        "lower(j.message) like :search escape '!'",
                        new LinkedHashMap<>(Map.of("search", TableRequest.anywhere(search.toLowerCase(Locale.ROOT)))));
    }

    @Override
    public long idOf(JobRow row) {
        return row.id();
    }

    @Override
    public String defaultSort() {
        return "-created";
    }
}
