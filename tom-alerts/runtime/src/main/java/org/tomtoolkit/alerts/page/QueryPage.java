package org.tomtoolkit.alerts.page;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.alerts.AlertBrokers;
import org.tomtoolkit.common.table.Tables;
import org.tomtoolkit.core.permission.Viewer;

/**
 * Builds the list of queries; an application's bean of this type takes its place.
 *
 * @since 1.0
 */
@ApplicationScoped
@DefaultBean
public class QueryPage {

    private final Tables tables;
    private final QueryTable table;
    private final AlertBrokers brokers;

    protected QueryPage(Tables tables, QueryTable table, AlertBrokers brokers) {
        this.tables = tables;
        this.table = table;
        this.brokers = brokers;
    }

    /** The page for this query string. */
    public QueryListView list(Viewer viewer, Map<String, List<String>> query) {
        return new QueryListView(tables.view(table, query, viewer), brokers.all());
    }
}
