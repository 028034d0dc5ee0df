package org.tomtoolkit.core.remote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The gates before all hosts, with the limits of the configuration. */
@ApplicationScoped
class HostGates {

    private static final int REMEMBERED = 1_000;

    private final RemoteConfig config;
    private final Map<String, HostGate> gates = new ConcurrentHashMap<>();

    @Inject
    HostGates(RemoteConfig config) {
        this.config = config;
    }

    Duration longestWait() {
        return config == null ? Duration.ofSeconds(5) : config.longestWait();
    }

    Duration longestPause() {
        return config == null ? Duration.ofMinutes(5) : config.longestPause();
    }

    /** Hosts that people enter could fill the memory; gates that nobody waits at are forgotten then. */
    HostGate of(URI uri) {
        if (gates.size() > REMEMBERED) {
            gates.clear();
        }
        return gates.computeIfAbsent(uri.getScheme() + "://" + uri.getAuthority(), key -> made(uri.getHost()));
    }

    private HostGate made(String host) {
        if (config == null) {
            return new HostGate(8, 50);
        }
        Optional<RemoteConfig.HostLimits> own =
                Optional.ofNullable(config.hosts().get(host));
        return new HostGate(
                own.flatMap(RemoteConfig.HostLimits::concurrent).orElse(config.concurrentPerHost()),
                own.flatMap(RemoteConfig.HostLimits::requestsPerSecond).orElse(config.requestsPerSecond()));
    }
}
