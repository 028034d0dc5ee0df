package org.tomtoolkit.alerts.page;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.alerts.AlertBrokers;
import org.tomtoolkit.alerts.query.AlertQueries;
import org.tomtoolkit.alerts.query.BrokerQuery;
import org.tomtoolkit.common.account.Account;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Viewer;

/**
 * Builds the list of queries; an application's bean of this type takes its place.
 *
 * @since 1.0
 */
@ApplicationScoped
@DefaultBean
public class QueryPage {

    private final AlertQueries queries;
    private final AlertBrokers brokers;
    private final AccountRepository accounts;

    protected QueryPage(AlertQueries queries, AlertBrokers brokers, AccountRepository accounts) {
        this.queries = queries;
        this.brokers = brokers;
        this.accounts = accounts;
    }

    /**
     * @param filters submitted search fields
     */
    public QueryListView list(Viewer viewer, Map<String, List<String>> filters) {
        BoundForm bound = filterForm().bind(filters);
        String name = bound.values().textOrEmpty("name");
        String broker = bound.values().textOrEmpty("broker");
        Map<Long, String> owners = new HashMap<>();
        List<QueryListView.Row> rows = queries.list(viewer, name, broker).stream()
                .map(query -> row(query, viewer, owners))
                .toList();
        return new QueryListView(rows, brokers.all(), bound, !name.isEmpty() || !broker.isEmpty());
    }

    private QueryListView.Row row(BrokerQuery query, Viewer viewer, Map<Long, String> owners) {
        boolean own = query.ownerId() == null || query.ownerId().equals(viewer.userId());
        String owner = own ? "" : owners.computeIfAbsent(query.ownerId(), this::userName);
        return new QueryListView.Row(
                query,
                brokers.label(query.broker()),
                brokers.find(query.broker()).isPresent(),
                owner);
    }

    private String userName(long id) {
        return accounts.findByIdOptional(id).map(Account::getUsername).orElse("");
    }

    private Form filterForm() {
        return Form.of(
                Field.text("name").label("Name contains").maxLength(BrokerQuery.MAX_NAME_LENGTH),
                Field.choice("broker")
                        .choices(brokers.all().stream()
                                .map(broker -> new Choice(broker.id(), broker.label()))
                                .toList()));
    }
}
