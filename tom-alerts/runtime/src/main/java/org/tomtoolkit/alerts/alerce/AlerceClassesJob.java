package org.tomtoolkit.alerts.alerce;

import org.jboss.logging.Logger;
import org.tomtoolkit.core.jobs.RecurringJob;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteException;

/** Fetches the classifiers now and then, so that no page has to wait for them. */
@PluginId("alerce-classes")
class AlerceClassesJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(AlerceClassesJob.class);

    private final AlerceConfig config;
    private final AlerceClassifiers classifiers;
    private final RemoteClient client;

    AlerceClassesJob(AlerceConfig config, AlerceClassifiers classifiers, RemoteClient client) {
        this.config = config;
        this.classifiers = classifiers;
        this.client = client;
    }

    @Override
    public String label() {
        return "Classes of ALeRCE";
    }

    @Override
    public boolean enabled() {
        return config.enabled();
    }

    @Override
    public String schedule() {
        return config.refreshClasses();
    }

    @Override
    public void run() {
        try {
            LOG.debugf("ALeRCE has %d classifiers", classifiers.refresh(config, client));
        } catch (RemoteException e) {
            LOG.infof("The classes of ALeRCE stay as they are: %s", e.detail());
        }
    }
}
