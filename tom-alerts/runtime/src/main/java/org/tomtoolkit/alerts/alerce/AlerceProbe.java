package org.tomtoolkit.alerts.alerce;

import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.remote.HealthProbe;
import org.tomtoolkit.core.remote.RemoteRequest;

/** Asks whether ALeRCE works. */
@PluginId("alerce")
class AlerceProbe implements HealthProbe {

    private final AlerceConfig config;

    AlerceProbe(AlerceConfig config) {
        this.config = config;
    }

    @Override
    public String label() {
        return "ALeRCE";
    }

    @Override
    public boolean enabled() {
        return config.enabled();
    }

    @Override
    public RemoteRequest question() {
        return RemoteRequest.get("ALeRCE", config.baseUrl() + "/classifiers").timeout(config.timeout());
    }
}
