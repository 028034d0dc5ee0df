package org.tomtoolkit.core.example;

import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.vault.CredentialService;

@PluginId("tns")
class TnsCredentials implements CredentialService {

    @Override
    public String label() {
        return "Transient Name Server";
    }

    @Override
    public Form form() {
        return Form.of(
                Field.text("bot_id").label("Bot ID").required(),
                Field.text("bot_name").required(),
                Field.password("api_key").label("API key").required());
    }
}
