package org.tomtoolkit.common.jobs;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.table.TableView;
import org.tomtoolkit.common.table.Tables;
import org.tomtoolkit.core.jobs.RecurringJobs;
import org.tomtoolkit.core.permission.Viewer;

/**
 * Builds the page of jobs.
 *
 * @since 1.0
 */
@ApplicationScoped
@DefaultBean
public class JobListPages {

    private final Tables tables;
    private final JobTable table;
    private final RecurringJobs recurring;

    protected JobListPages(Tables tables, JobTable table, RecurringJobs recurring) {
        this.tables = tables;
        this.table = table;
        this.recurring = recurring;
    }

    /** For a query string; what recurs is shown to administrators. */
    public JobListPage of(Map<String, List<String>> query, Viewer viewer) {
        List<RecurringView> turns = viewer.superuser()
                ? recurring.all(viewer).stream().map(RecurringView::new).toList()
                : List.of();
        return new JobListPage(table(query, viewer), turns);
    }

    /** Only the table, for htmx. */
    public TableView table(Map<String, List<String>> query, Viewer viewer) {
        return tables.view(table, query, viewer);
    }
}
