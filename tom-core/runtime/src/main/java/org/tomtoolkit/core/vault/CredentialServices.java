package org.tomtoolkit.core.vault;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.plugin.Guard;
import org.tomtoolkit.core.plugin.Plugins;

/**
 * The services that declared which credentials they need.
 *
 * @since 1.0
 */
@ApplicationScoped
public class CredentialServices {

    private final Plugins<CredentialService> services;

    CredentialServices(@All List<CredentialService> all) {
        this.services = new Plugins<>("credential service", all);
    }

    /** By label. */
    public List<CredentialService> all() {
        return services.all();
    }

    public Optional<CredentialService> find(String id) {
        return services.find(id);
    }

    /**
     * @throws org.tomtoolkit.core.TomException 404 when there is none
     */
    public CredentialService get(String id) {
        return services.get(id);
    }

    /** What the configuration holds for a service; nothing for one that is not declared. */
    Secrets configured(String id) {
        Map<String, String> values = services.find(id)
                .flatMap(service -> Guard.call("The credential service " + id, service::configured))
                .orElse(Map.of());
        return new Secrets(id, Secrets.Source.CONFIGURATION, values);
    }
}
