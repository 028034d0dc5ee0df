package org.tomtoolkit.alerts.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import org.tomtoolkit.alerts.query.AlertQueries;
import org.tomtoolkit.common.admin.AdminRows;
import org.tomtoolkit.common.admin.AdminSection;
import org.tomtoolkit.common.table.ColumnType;

/** The administration of saved queries. */
class QuerySections {

    @Produces
    @Singleton
    AdminSection queries(AlertQueries queries, AdminRows rows) {
        return AdminSection.of("queries", "Saved queries", "BrokerQuery")
                .order(70)
                .column("name", "Name", ColumnType.TEXT, "e.name")
                .column("broker", "Broker", ColumnType.TEXT, "e.broker")
                .account("owner", "Owner", "e.ownerId")
                .column("created", "Created", ColumnType.INSTANT, "e.created")
                .column("last_run", "Last run", ColumnType.INSTANT, "e.lastRun")
                .search("e.name", "e.broker")
                .editedAt("/alerts/queries/{id}/update/")
                .deletable(
                        id -> rows.pointingTo(id, Map.of("result of it|results of it", "BrokerRun r where r.queryId")),
                        queries::delete);
    }
}
