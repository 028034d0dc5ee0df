package org.tomtoolkit.it.remote;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.remote.HealthProbe;
import org.tomtoolkit.core.remote.RemoteRequest;

/** Asks the stand-in for a service whether it works. */
@PluginId("star-probe")
class StarProbe implements HealthProbe {

    private final String base;

    StarProbe(@ConfigProperty(name = "tom.harvesters.simbad.base-url") String simbad) {
        this.base = simbad.replace("/simbad", "/star-probe");
    }

    @Override
    public String label() {
        return "Star probe";
    }

    @Override
    public RemoteRequest question() {
        return RemoteRequest.get("star-probe", base + "/status?key=hush-in-the-query");
    }
}
