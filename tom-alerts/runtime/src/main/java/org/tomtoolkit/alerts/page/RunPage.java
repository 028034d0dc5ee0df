package org.tomtoolkit.alerts.page;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.alerts.AlertBrokers;
import org.tomtoolkit.alerts.query.AlertQueries;
import org.tomtoolkit.alerts.query.BrokerRun;
import org.tomtoolkit.alerts.query.BrokerRuns;
import org.tomtoolkit.alerts.query.RunAlert;
import org.tomtoolkit.alerts.spi.AlertBroker;
import org.tomtoolkit.alerts.spi.GivesPhotometry;
import org.tomtoolkit.alerts.targets.AlertOrigins;
import org.tomtoolkit.alerts.targets.AlertOutcome;
import org.tomtoolkit.core.permission.Viewer;

/**
 * Builds the results of a run; an application's bean of this type takes its place.
 *
 * @since 1.0
 */
@ApplicationScoped
@DefaultBean
public class RunPage {

    private final AlertQueries queries;
    private final BrokerRuns runs;
    private final AlertBrokers brokers;
    private final AlertOrigins origins;

    protected RunPage(AlertQueries queries, BrokerRuns runs, AlertBrokers brokers, AlertOrigins origins) {
        this.queries = queries;
        this.runs = runs;
        this.brokers = brokers;
        this.origins = origins;
    }

    public RunView view(BrokerRun run, List<AlertOutcome> outcomes, Viewer viewer) {
        List<RunAlert> alerts = runs.alerts(run);
        List<String> ids = alerts.stream().map(RunAlert::alertId).toList();
        Map<String, AlertOrigins.Known> known = origins.known(run.broker(), ids, viewer);
        Optional<AlertBroker> broker = brokers.find(run.broker());
        return new RunView(
                queries.get(run.queryId(), viewer),
                run,
                brokers.label(run.broker()),
                broker.map(AlertBroker::scoreHelp).orElse(""),
                broker.filter(GivesPhotometry.class::isInstance).isPresent(),
                alerts.stream()
                        .map(alert -> new RunView.Row(alert, known.get(alert.alertId())))
                        .toList(),
                outcomes);
    }
}
