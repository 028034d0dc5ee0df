package org.tomtoolkit.alerts.targets;

import java.util.List;
import org.tomtoolkit.alerts.AlertBrokers;
import org.tomtoolkit.alerts.query.BrokerRun;
import org.tomtoolkit.alerts.query.BrokerRuns;
import org.tomtoolkit.alerts.query.RunAlert;
import org.tomtoolkit.alerts.spi.AlertBroker;
import org.tomtoolkit.core.Counted;
import org.tomtoolkit.core.jobs.Job;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.PluginId;

/** Makes targets of many alerts. Run again it finds those it made and goes on. */
@PluginId(CreateTargets.JOB)
class CreateTargetsJob implements Job<CreateTargets> {

    private final JobViewers viewers;
    private final AlertBrokers brokers;
    private final BrokerRuns runs;
    private final AlertTargets targets;

    CreateTargetsJob(JobViewers viewers, AlertBrokers brokers, BrokerRuns runs, AlertTargets targets) {
        this.viewers = viewers;
        this.brokers = brokers;
        this.runs = runs;
        this.targets = targets;
    }

    @Override
    public String label() {
        return "Targets from alerts";
    }

    @Override
    public Class<CreateTargets> parametersType() {
        return CreateTargets.class;
    }

    @Override
    public String run(CreateTargets parameters, JobContext context) {
        Viewer viewer = viewers.of(context);
        BrokerRun run = runs.get(parameters.runId(), viewer);
        AlertBroker broker = brokers.get(run.broker());
        List<RunAlert> alerts = runs.alerts(run, parameters.rowIds());
        int done = 0;
        int created = 0;
        for (RunAlert alert : alerts) {
            if (context.isCancelled()) {
                break;
            }
            context.progress(done, alerts.size(), alert.name());
            AlertOutcome outcome = targets.create(broker, alert, viewer);
            context.log(alert.name() + ": " + outcome.kind().name().toLowerCase(java.util.Locale.ROOT) + ". "
                    + outcome.text());
            created += outcome.isCreated() ? 1 : 0;
            context.progress(++done, alerts.size(), alert.name());
        }
        return created + " of " + Counted.of(alerts.size(), "alert") + " became "
                + (created == 1 ? "a new target." : "new targets.");
    }
}
