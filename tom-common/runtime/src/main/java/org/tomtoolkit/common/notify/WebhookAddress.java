package org.tomtoolkit.common.notify;

import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.vault.CredentialService;

/** Where somebody wants their notifications posted; whoever knows it may post there, so it is a secret. */
@PluginId(WebhookAddress.ID)
class WebhookAddress implements CredentialService {

    static final String ID = "webhook";
    static final String URL = "url";

    @Override
    public String label() {
        return "Webhook for notifications";
    }

    @Override
    public Form form() {
        return Form.of(Field.text(URL)
                .label("Address of the webhook")
                .help("As Slack or Mattermost shows it for an incoming webhook: https://…")
                .required());
    }

    @Override
    public String whereToGet() {
        return "Make an incoming webhook in the settings of your Slack or Mattermost channel.";
    }
}
