package org.tomtoolkit.common.notify;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.core.vault.Secrets;
import org.tomtoolkit.core.vault.Vault;

/**
 * A message as Slack, Mattermost and their like take it, posted to the address each person keeps among their credentials. The
 * address is theirs to choose, so it never leads into the network of this site.
 */
@PluginId(WebhookAddress.ID)
class WebhookNotifier implements Notifier {

    private final Vault vault;
    private final RemoteClient remote;
    private final ObjectMapper json;

    WebhookNotifier(Vault vault, RemoteClient remote, ObjectMapper json) {
        this.vault = vault;
        this.remote = remote;
        this.json = json;
    }

    @Override
    public String label() {
        return "Webhook";
    }

    @Override
    public String about() {
        return "Posts to Slack, Mattermost and the like. Keep the address of your webhook among your credentials.";
    }

    @Override
    public boolean canReach(Recipient recipient) {
        return !own(recipient).isEmpty();
    }

    @Override
    public void deliver(Recipient recipient, Notice notice, String url) {
        String text = url.isEmpty() ? notice.text() : notice.text() + "\n" + url;
        String body = json.createObjectNode().put("text", escaped(text)).toString();
        remote.send(RemoteRequest.postJson(WebhookAddress.ID, own(recipient).require(WebhookAddress.URL), body)
                .userSupplied()
                .secretPath());
    }

    /** What is meant for one person does not go to a channel of the site. */
    private Secrets own(Recipient recipient) {
        Secrets secrets = vault.forUser(recipient.accountId(), WebhookAddress.ID);
        return secrets.source() == Secrets.Source.PERSON ? secrets : Secrets.none(WebhookAddress.ID);
    }

    /** The three characters that mean something in such a message. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
