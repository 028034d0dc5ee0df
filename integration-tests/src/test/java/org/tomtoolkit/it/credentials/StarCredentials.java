package org.tomtoolkit.it.credentials;

import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.vault.CredentialService;
import org.tomtoolkit.core.vault.Secrets;
import org.tomtoolkit.core.vault.TestsConnection;

/** A service without a network: it accepts what begins with "good". */
@PluginId("star-service")
class StarCredentials implements CredentialService, TestsConnection {

    @Override
    public String label() {
        return "Star service";
    }

    @Override
    public Form form() {
        return Form.of(Field.text("bot").required(), Field.password("secret").required());
    }

    @Override
    public Verdict test(Secrets secrets) {
        if (secrets.require("secret").startsWith("broken")) {
            throw new TomException(502, "Down", "It is cloudy.", null);
        }
        return secrets.require("secret").startsWith("good")
                ? Verdict.accepted("Clear sky.")
                : Verdict.refused("Star service does not know this bot.");
    }
}
