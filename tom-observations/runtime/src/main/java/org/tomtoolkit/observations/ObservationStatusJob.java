package org.tomtoolkit.observations;

import org.jboss.logging.Logger;
import org.tomtoolkit.core.jobs.RecurringJob;
import org.tomtoolkit.core.plugin.PluginId;

/** Asks the facilities from time to time how the observations that are not over stand. */
@PluginId("observation-status")
class ObservationStatusJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(ObservationStatusJob.class);

    private final ObservationsConfig config;
    private final StatusRefresh refresh;

    ObservationStatusJob(ObservationsConfig config, StatusRefresh refresh) {
        this.config = config;
        this.refresh = refresh;
    }

    @Override
    public String label() {
        return "Status of observations";
    }

    @Override
    public String schedule() {
        return config.statusSchedule();
    }

    @Override
    public void run() {
        LOG.debugf("Status of observations: %s", refresh.all(null, () -> false).text());
    }
}
