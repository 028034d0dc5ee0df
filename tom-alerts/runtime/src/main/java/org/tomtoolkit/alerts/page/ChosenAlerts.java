package org.tomtoolkit.alerts.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.alerts.AlertBrokers;
import org.tomtoolkit.alerts.AlertsConfig;
import org.tomtoolkit.alerts.query.BrokerRun;
import org.tomtoolkit.alerts.query.RunAlert;
import org.tomtoolkit.alerts.spi.AlertBroker;
import org.tomtoolkit.alerts.targets.AlertOutcome;
import org.tomtoolkit.alerts.targets.AlertTargets;
import org.tomtoolkit.alerts.targets.CreateTargets;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.permission.Viewer;

/** Alerts somebody chose: a few at once, many by a job. */
@ApplicationScoped
public class ChosenAlerts {

    private final AlertsConfig config;
    private final AlertBrokers brokers;
    private final AlertTargets targets;
    private final Jobs jobs;

    ChosenAlerts(AlertsConfig config, AlertBrokers brokers, AlertTargets targets, Jobs jobs) {
        this.config = config;
        this.brokers = brokers;
        this.targets = targets;
        this.jobs = jobs;
    }

    boolean areMany(List<RunAlert> alerts) {
        return alerts.size() > config.createAtOnce();
    }

    List<AlertOutcome> create(BrokerRun run, List<RunAlert> alerts, Viewer viewer) {
        AlertBroker broker = brokers.get(run.broker());
        return alerts.stream()
                .map(alert -> targets.create(broker, alert, viewer))
                .toList();
    }

    AlertOutcome join(BrokerRun run, RunAlert alert, long targetId, Viewer viewer) {
        return targets.join(brokers.get(run.broker()), alert, targetId, viewer);
    }

    /** Answers the id of the job. */
    long enqueue(BrokerRun run, List<RunAlert> alerts, Viewer viewer) {
        List<Long> rows = alerts.stream().map(RunAlert::id).toList();
        return jobs.enqueue(CreateTargets.JOB, new CreateTargets(run.id(), rows), viewer);
    }
}
