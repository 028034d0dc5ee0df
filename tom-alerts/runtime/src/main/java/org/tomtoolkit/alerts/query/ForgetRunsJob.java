package org.tomtoolkit.alerts.query;

import java.time.Instant;
import org.tomtoolkit.alerts.AlertsConfig;
import org.tomtoolkit.core.jobs.RecurringJob;
import org.tomtoolkit.core.plugin.PluginId;

/** Deletes results of queries that are too old. */
@PluginId("alerts-forget-runs")
class ForgetRunsJob implements RecurringJob {

    private final AlertsConfig config;
    private final QueryStore store;

    ForgetRunsJob(AlertsConfig config, QueryStore store) {
        this.config = config;
        this.store = store;
    }

    @Override
    public String label() {
        return "Old results of broker queries";
    }

    @Override
    public String schedule() {
        return "FIXED_DELAY|600s";
    }

    @Override
    public void run() {
        store.forgetBefore(Instant.now().minus(config.keepResults()));
    }
}
