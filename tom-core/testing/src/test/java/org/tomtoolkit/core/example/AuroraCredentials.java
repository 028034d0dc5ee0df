package org.tomtoolkit.core.example;

import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.remote.HealthProbe;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.core.vault.CredentialService;
import org.tomtoolkit.core.vault.Credentials;
import org.tomtoolkit.core.vault.Secrets;
import org.tomtoolkit.core.vault.TestsConnection;

/** Both sides of a service with credentials: who declares them, and who uses them. */
final class AuroraCredentials {

    @PluginId("aurora")
    static class Declared implements CredentialService, TestsConnection {

        private final RemoteClient client;

        Declared(RemoteClient client) {
            this.client = client;
        }

        @Override
        public String label() {
            return "Aurora";
        }

        @Override
        public Form form() {
            return Form.of(Field.password("api_key").label("API key").required());
        }

        @Override
        public String whereToGet() {
            return "Aurora mails a key to every observer.";
        }

        @Override
        public Optional<String> keyPage() {
            return Optional.of("https://aurora.example.org/account/");
        }

        @Override
        public Map<String, String> configured() {
            return Map.of();
        }

        @Override
        public Verdict test(Secrets secrets) {
            client.send(RemoteRequest.get("aurora", "https://aurora.example.org/api/me")
                    .header("Authorization", "Bearer " + secrets.require("api_key")));
            return Verdict.accepted("");
        }
    }

    static class Used {

        private final RemoteClient client;
        private final Credentials credentials;

        Used(RemoteClient client, Credentials credentials) {
            this.client = client;
            this.credentials = credentials;
        }

        String nights() {
            Secrets secrets = credentials.of("aurora");
            RemoteRequest request = RemoteRequest.get("aurora", "https://aurora.example.org/api/nights")
                    .header("Authorization", "Bearer " + secrets.require("api_key"));
            return client.send(request).text();
        }
    }

    @PluginId("aurora")
    static class AuroraProbe implements HealthProbe {

        @Override
        public String label() {
            return "Aurora";
        }

        @Override
        public RemoteRequest question() {
            return RemoteRequest.get("aurora", "https://aurora.example.org/api/status");
        }
    }

    private AuroraCredentials() {}
}
