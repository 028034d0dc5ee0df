package org.tomtoolkit.alerts.spi;

import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.plugin.Plugin;
import org.tomtoolkit.core.plugin.Spi;
import org.tomtoolkit.targets.TargetDraft;

/**
 * A service that knows about changes on the sky and can be queried. A class with
 * {@link org.tomtoolkit.core.plugin.PluginId} that implements this is offered on the pages and in the API; what else it
 * can do it says by the small interfaces beside this one: {@link GivesPhotometry}, {@link FindsOne}.
 *
 * <p>One instance serves all requests at once, so keep no state of a query in fields.
 *
 * @since 1.0
 */
@Spi("broker")
public interface AlertBroker extends Plugin {

    /** One sentence about what the broker offers. */
    String help();

    /** What {@link Alert#score()} means here, {@code ""} when alerts have none. */
    default String scoreHelp() {
        return "";
    }

    /**
     * Fields of a query. Called while pages render, so it never asks the service: choices that live there come from
     * {@link BrokerMemory}, with a built-in list for the first time.
     */
    Form queryForm();

    /** Rules between fields, checked after each field is right by itself. Never asks the service. */
    default FieldErrors validate(FormValues values) {
        return new FieldErrors();
    }

    /**
     * Asks the service. Called when a person asks for it, on a worker thread, outside a transaction; call out through
     * {@link org.tomtoolkit.core.remote.RemoteClient} only.
     *
     * @param values bound by {@link #queryForm()} and accepted by {@link #validate}
     * @return how it ended; a {@link org.tomtoolkit.core.remote.RemoteException} may be let through and counts as
     *     {@link QueryResult.Unreachable}
     */
    QueryResult query(FormValues values, BrokerContext context);

    /** The target an alert becomes. Only called for alerts with a position. */
    default TargetDraft target(Alert alert) {
        return TargetDraft.sidereal(alert.name(), alert.raDeg(), alert.decDeg());
    }
}
