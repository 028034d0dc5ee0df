package org.tomtoolkit.alerts.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.tomtoolkit.alerts.AlertBrokers;
import org.tomtoolkit.alerts.query.BrokerForms;
import org.tomtoolkit.alerts.query.BrokerQuery;
import org.tomtoolkit.alerts.spi.AlertBroker;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.FieldErrors;

/** Shows a saved query in its form with what is wrong with it. */
@ApplicationScoped
public class QueryErrors {

    private final AlertBrokers brokers;
    private final BrokerForms forms;

    QueryErrors(AlertBrokers brokers, BrokerForms forms) {
        this.brokers = brokers;
        this.forms = forms;
    }

    Response show(BrokerQuery query, FieldErrors errors) {
        AlertBroker broker = brokers.get(query.broker());
        BoundForm form = forms.prefilled(broker, query);
        form.errors().addAll(errors);
        return Response.status(400)
                .entity(AlertsTemplates.queryForm(new QueryFormView(broker, query, form)))
                .build();
    }
}
