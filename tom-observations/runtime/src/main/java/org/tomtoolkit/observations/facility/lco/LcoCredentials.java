package org.tomtoolkit.observations.facility.lco;

import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.core.vault.CredentialService;
import org.tomtoolkit.core.vault.Secrets;
import org.tomtoolkit.core.vault.TestsConnection;
import org.tomtoolkit.observations.facility.ocs.OcsSettings;

/** The token with which LCO knows who observes. */
@PluginId("lco")
class LcoCredentials implements CredentialService, TestsConnection {

    private final LcoConfig config;
    private final RemoteClient remote;

    LcoCredentials(LcoConfig config, RemoteClient remote) {
        this.config = config;
        this.remote = remote;
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
    public Form form() {
        return Form.of(Field.password(OcsSettings.API_KEY)
                .label("API token")
                .required()
                .maxLength(200));
    }

    @Override
    public String whereToGet() {
        return "The Observation Portal shows your API token on your profile there.";
    }

    @Override
    public Optional<String> keyPage() {
        return Optional.of(config.portalUrl().replaceAll("/+$", "") + "/accounts/profile");
    }

    @Override
    public Map<String, String> configured() {
        return Map.of(OcsSettings.API_KEY, config.apiKey().orElse(""));
    }

    @Override
    public Verdict test(Secrets secrets) {
        String profile = config.portalUrl().replaceAll("/+$", "") + "/api/profile/";
        RemoteRequest request = RemoteRequest.get("lco", profile)
                .timeout(config.timeout())
                .header("Accept", "application/json")
                .header("Authorization", "Token " + secrets.require(OcsSettings.API_KEY));
        String name = remote.send(request).json().path("username").asText("");
        return Verdict.accepted(name.isEmpty() ? "" : "The account there is " + name + ".");
    }
}
