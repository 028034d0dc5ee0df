package org.tomtoolkit.alerts.targets;

import java.util.List;
import java.util.Optional;
import org.tomtoolkit.alerts.AlertBrokers;
import org.tomtoolkit.alerts.spi.AlertBroker;
import org.tomtoolkit.core.jobs.Job;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.dataproducts.IngestResult;

/** Fetches the light curves of a target from the brokers it came from. */
@PluginId(UpdatePhotometry.JOB)
class UpdatePhotometryJob implements Job<UpdatePhotometry> {

    private final JobViewers viewers;
    private final AlertBrokers brokers;
    private final AlertOrigins origins;
    private final AlertPhotometry photometry;

    UpdatePhotometryJob(JobViewers viewers, AlertBrokers brokers, AlertOrigins origins, AlertPhotometry photometry) {
        this.viewers = viewers;
        this.brokers = brokers;
        this.origins = origins;
        this.photometry = photometry;
    }

    @Override
    public String label() {
        return "Photometry from brokers";
    }

    @Override
    public Class<UpdatePhotometry> parametersType() {
        return UpdatePhotometry.class;
    }

    @Override
    public String run(UpdatePhotometry parameters, JobContext context) {
        Viewer viewer = viewers.of(context);
        List<AlertOrigin> all = origins.of(parameters.targetId());
        IngestResult sum = IngestResult.NOTHING;
        int done = 0;
        for (AlertOrigin origin : all) {
            Optional<AlertBroker> broker = brokers.find(origin.broker());
            if (broker.isPresent()) {
                IngestResult result = photometry.fetch(parameters.targetId(), broker.get(), origin.alertId(), viewer);
                context.log(origin.alertId() + ": " + AlertTargets.describe(result));
                sum = sum.plus(result);
            }
            context.progress(++done, all.size(), origin.alertId());
        }
        return AlertTargets.describe(sum);
    }
}
