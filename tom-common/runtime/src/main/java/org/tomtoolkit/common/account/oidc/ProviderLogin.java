package org.tomtoolkit.common.account.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether people can log in at a provider. */
@ApplicationScoped
public class ProviderLogin {

    /** Where that begins and ends. */
    public static final String PATH = "/accounts/provider/";

    private final boolean enabled;
    private final ProviderConfig config;

    ProviderLogin(
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean enabled,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> server,
            ProviderConfig config) {
        this.enabled = enabled && server.isPresent();
        this.config = config;
    }

    public boolean isConfigured() {
        return enabled;
    }

    public String label() {
        return config.label();
    }
}
