package org.tomtoolkit.core.remote;

import org.tomtoolkit.core.plugin.Plugin;
import org.tomtoolkit.core.plugin.Spi;

/**
 * A small question that tells whether a remote service works. It is asked in the background every some minutes; the page of
 * services shows what came of it. The request names the service as all requests to it do.
 *
 * <pre>{@code
 * @PluginId("aurora")
 * class AuroraProbe implements HealthProbe {
 *     public String label() { return "Aurora"; }
 *     public RemoteRequest question() { return RemoteRequest.get("aurora", config.baseUrl() + "/status"); }
 * }
 * }</pre>
 *
 * @since 1.0
 */
@Spi("health probe")
public interface HealthProbe extends Plugin {

    /** Cheap for the service, and without credentials if it may be. */
    RemoteRequest question();
}
