package org.tomtoolkit.observations.facility.lco;

import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.remote.HealthProbe;
import org.tomtoolkit.core.remote.RemoteRequest;

/** Asks whether Las Cumbres Observatory works. */
@PluginId("lco")
class LcoProbe implements HealthProbe {

    private final LcoConfig config;

    LcoProbe(LcoConfig config) {
        this.config = config;
    }

    @Override
    public String label() {
        return "Las Cumbres Observatory";
    }

    @Override
    public boolean enabled() {
        return config.enabled();
    }

    @Override
    public RemoteRequest question() {
        return RemoteRequest.get("lco", config.portalUrl().replaceAll("/+$", "") + "/api/")
                .timeout(config.timeout());
    }
}
