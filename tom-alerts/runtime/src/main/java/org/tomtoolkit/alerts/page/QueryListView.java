package org.tomtoolkit.alerts.page;

import java.util.List;
import org.tomtoolkit.alerts.spi.AlertBroker;
import org.tomtoolkit.common.table.TableView;

/**
 * What the list of saved queries shows.
 *
 * @param brokers where a new query can be made
 * @since 1.0
 */
public record QueryListView(TableView table, List<AlertBroker> brokers) {}
