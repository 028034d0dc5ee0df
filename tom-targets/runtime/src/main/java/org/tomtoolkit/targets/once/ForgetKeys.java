package org.tomtoolkit.targets.once;

import java.time.Instant;
import org.tomtoolkit.core.jobs.RecurringJob;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.targets.TargetsConfig;

/** Forgets keys of requests. */
@PluginId("forget-request-keys")
class ForgetKeys implements RecurringJob {

    private final KeyedRequests requests;
    private final TargetsConfig config;

    ForgetKeys(KeyedRequests requests, TargetsConfig config) {
        this.requests = requests;
        this.config = config;
    }

    @Override
    public String label() {
        return "Forget keys of bulk requests";
    }

    @Override
    public String schedule() {
        return "FIXED_DELAY|3600s";
    }

    @Override
    public void run() {
        requests.forgetBefore(Instant.now().minus(config.bulkKeyLifetime()));
    }
}
