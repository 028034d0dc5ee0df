package org.tomtoolkit.core.remote;

import io.quarkus.arc.All;
import java.util.List;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.jobs.RecurringJob;
import org.tomtoolkit.core.plugin.Guard;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.plugin.Plugins;

/** Asks every service whether it works; what came of it is in the log of calls. */
@PluginId("service-probes")
public class ProbeJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(ProbeJob.class);

    private final RemoteConfig config;
    private final RemoteClient client;
    private final Plugins<HealthProbe> probes;

    ProbeJob(RemoteConfig config, RemoteClient client, @All List<HealthProbe> probes) {
        this.config = config;
        this.client = client;
        this.probes = new Plugins<>("health probe", probes);
    }

    @Override
    public String label() {
        return "Check whether services work";
    }

    @Override
    public String schedule() {
        return config.probe().schedule();
    }

    @Override
    public void run() {
        for (HealthProbe probe : probes.all()) {
            Guard.call("The probe of " + probe.id(), probe::question).ifPresent(this::ask);
        }
    }

    private void ask(RemoteRequest question) {
        try {
            client.send(question);
        } catch (RemoteException e) {
            LOG.debugf("%s does not work: %s", question.service(), e.getMessage());
        }
    }
}
