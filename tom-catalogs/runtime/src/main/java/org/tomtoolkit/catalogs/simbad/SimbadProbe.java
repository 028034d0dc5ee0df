package org.tomtoolkit.catalogs.simbad;

import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.remote.HealthProbe;
import org.tomtoolkit.core.remote.RemoteRequest;

/** Asks whether SIMBAD works. */
@PluginId("simbad")
class SimbadProbe implements HealthProbe {

    private final SimbadConfig config;

    SimbadProbe(SimbadConfig config) {
        this.config = config;
    }

    @Override
    public String label() {
        return "SIMBAD";
    }

    @Override
    public boolean enabled() {
        return config.enabled();
    }

    @Override
    public RemoteRequest question() {
        return RemoteRequest.get("SIMBAD", config.baseUrl() + "/sim-tap/availability")
                .timeout(config.timeout());
    }
}
