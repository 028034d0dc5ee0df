package org.tomtoolkit.alerts.query;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.tomtoolkit.alerts.AlertBrokers;
import org.tomtoolkit.alerts.AlertsConfig;
import org.tomtoolkit.alerts.spi.AlertBroker;
import org.tomtoolkit.alerts.spi.BrokerContext;
import org.tomtoolkit.alerts.spi.QueryResult;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.remote.RemoteException;

/**
 * The one way in for saved queries: who may see and run which, and running them. A query belongs to the person who saved
 * it; a superuser may do everything with all of them; to anybody else it is not there.
 *
 * @since 1.0
 */
@ApplicationScoped
@DefaultBean
public class AlertQueries {

    private static final Logger LOG = Logger.getLogger(AlertQueries.class);

    private final AlertsConfig config;
    private final AlertBrokers brokers;
    private final BrokerForms forms;
    private final QueryStore store;

    protected AlertQueries(AlertsConfig config, AlertBrokers brokers, BrokerForms forms, QueryStore store) {
        this.config = config;
        this.brokers = brokers;
        this.forms = forms;
        this.store = store;
    }

    /**
     * @throws TomException 404 when there is none that belongs to the viewer
     */
    public BrokerQuery get(long id, Viewer viewer) {
        return store.find(id)
                .filter(query -> viewer.superuser() || isOwner(query, viewer))
                .orElseThrow(() -> TomException.notFound("query"));
    }

    /**
     * Saves a new query.
     *
     * @param values bound by {@link BrokerForms#bind} without errors
     */
    public BrokerQuery create(String name, AlertBroker broker, FormValues values, Viewer viewer) {
        if (!viewer.isLoggedIn() && !viewer.superuser()) {
            throw new TomException(401, "Not logged in", "Only people with an account save queries.", "Log in.");
        }
        BrokerQuery query = new BrokerQuery(broker.id(), viewer.userId());
        query.become(checked(name), forms.write(values));
        return store.save(query);
    }

    /** Changes a query; the broker stays. */
    public BrokerQuery update(long id, String name, FormValues values, Viewer viewer) {
        BrokerQuery query = get(id, viewer);
        query.become(checked(name), forms.write(values));
        return store.save(query);
    }

    public void delete(long id, Viewer viewer) {
        store.delete(get(id, viewer).id());
    }

    /**
     * Asks the broker, outside any transaction, and keeps what it found for this viewer. A broker that fails in whatever
     * way is {@link RunResult.Failed}.
     *
     * @throws TomException 404 when there is no such query or its broker is not there
     */
    public RunResult run(long id, Viewer viewer) {
        BrokerQuery query = get(id, viewer);
        AlertBroker broker = brokers.get(query.broker());
        BoundForm bound = forms.stored(broker, query);
        if (!bound.isValid()) {
            return new RunResult.Refused(bound.errors());
        }
        QueryResult result = ask(broker, bound.values());
        if (result instanceof QueryResult.Rejected rejected) {
            return new RunResult.Refused(rejected.errors());
        }
        if (result instanceof QueryResult.Alerts alerts) {
            return new RunResult.Done(store.keep(query, alerts, config.maxResults(), viewer));
        }
        return new RunResult.Failed(
                result instanceof QueryResult.Unreachable unreachable
                        ? unreachable.text()
                        : broker.label() + " gave no answer.");
    }

    private QueryResult ask(AlertBroker broker, FormValues values) {
        try {
            return broker.query(values, new BrokerContext(config.maxResults()));
        } catch (RemoteException e) {
            return new QueryResult.Unreachable(e.hint() == null ? e.detail() : e.detail() + " " + e.hint());
        } catch (ValidationException e) {
            return new QueryResult.Rejected(e.errors());
        } catch (RuntimeException | LinkageError e) {
            LOG.warnf(e, "The broker %s failed", broker.id());
            return new QueryResult.Unreachable(broker.label() + " could not be queried; the log says why.");
        }
    }

    private static boolean isOwner(BrokerQuery query, Viewer viewer) {
        return viewer.isLoggedIn() && viewer.userId().equals(query.ownerId());
    }

    private static String checked(String name) {
        FieldErrors errors = new FieldErrors();
        if (name == null || name.isBlank()) {
            errors.add(BrokerForms.NAME_FIELD, "This field is required.");
        } else if (name.strip().length() > BrokerQuery.MAX_NAME_LENGTH) {
            errors.add(BrokerForms.NAME_FIELD, "At most " + BrokerQuery.MAX_NAME_LENGTH + " characters.");
        }
        errors.throwIfAny();
        return name.strip();
    }
}
