package org.tomtoolkit.alerts.page;

import org.tomtoolkit.alerts.query.BrokerQuery;
import org.tomtoolkit.alerts.spi.AlertBroker;
import org.tomtoolkit.core.form.BoundForm;

/**
 * What the form of a query shows.
 *
 * @param query the saved query, null for a new one
 * @since 1.0
 */
public record QueryFormView(AlertBroker broker, BrokerQuery query, BoundForm form) {

    public String title() {
        return query == null ? "New query at " + broker.label() : query.name();
    }

    public String action() {
        return query == null
                ? "/alerts/queries/create/?broker=" + broker.id()
                : "/alerts/queries/" + query.id() + "/update/";
    }
}
