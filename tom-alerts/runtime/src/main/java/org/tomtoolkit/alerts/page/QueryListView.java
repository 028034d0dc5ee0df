package org.tomtoolkit.alerts.page;

import java.util.List;
import org.tomtoolkit.alerts.query.BrokerQuery;
import org.tomtoolkit.alerts.spi.AlertBroker;
import org.tomtoolkit.core.form.BoundForm;

/**
 * What the list of saved queries shows.
 *
 * @param brokers where a new query can be made
 * @param filters the search fields
 * @param filtered whether the list is narrowed by them
 * @since 1.0
 */
public record QueryListView(List<Row> queries, List<AlertBroker> brokers, BoundForm filters, boolean filtered) {

    /**
     * A query.
     *
     * @param available whether its broker is there
     * @param owner user name of another owner, {@code ""} for one's own
     */
    public record Row(BrokerQuery query, String broker, boolean available, String owner) {
        public String created() {
            return UtcText.of(query.created());
        }

        public String lastRun() {
            return UtcText.of(query.lastRun());
        }
    }
}
